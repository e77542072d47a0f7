<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionLabel</name>
    <message numerus="yes">
        <source>%n of {total} actions selected</source>
        <translation>
            <numerusform>%n of {total} actions selected</numerusform>
            <numerusform>%n of {total} actions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} cards selected</source>
        <translation>
            <numerusform>%n of {total} cards selected</numerusform>
            <numerusform>%n of {total} cards selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n card selected</numerusform>
            <numerusform>%n cards selected</numerusform>
        </translation>
    </message>
</context>
</TS>
