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
    <name>SearchBar</name>
    <message numerus="yes">
        <source>Replaced in %n text(s).</source>
        <translation>
            <numerusform>Replaced in %n text(s).</numerusform>
            <numerusform>Replaced in %n text(s).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionLabel</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases selected</source>
        <translation>
            <numerusform>%n phase selected</numerusform>
            <numerusform>%n phases selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
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
