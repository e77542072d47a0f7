<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message numerus="yes">
        <source>%n actions selected</source>
        <translation>
            <numerusform>%n action selected</numerusform>
            <numerusform>%n actions selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n actions</source>
        <translation>
            <numerusform>Change {what} of %n action</numerusform>
            <numerusform>Change {what} of %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message numerus="yes">
        <source>Change {what} of %n cards</source>
        <translation>
            <numerusform>Change {what} of %n card</numerusform>
            <numerusform>Change {what} of %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
</context>
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
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n of {total} cards and actions</source>
        <translation>
            <numerusform>%n of {total} cards and actions</numerusform>
            <numerusform>%n of {total} cards and actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n rows of numbers</source>
        <translation>
            <numerusform>%n row of numbers</numerusform>
            <numerusform>%n rows of numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n phases</source>
        <translation>
            <numerusform>in %n phase</numerusform>
            <numerusform>in %n phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts to the inbox</source>
        <translation>
            <numerusform>%Ln text to the inbox</numerusform>
            <numerusform>%Ln texts to the inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines belong to no phase.</source>
        <translation>
            <numerusform>%Ln line belongs to no phase.</numerusform>
            <numerusform>%Ln lines belong to no phase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells hold no number that can be read.</source>
        <translation>
            <numerusform>%Ln cell holds no number that can be read.</numerusform>
            <numerusform>%Ln cells hold no number that can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are left out: there are too many.</source>
        <translation>
            <numerusform>%Ln text is left out: there are too many.</numerusform>
            <numerusform>%Ln texts are left out: there are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of numbers are left out: there are too many.</source>
        <translation>
            <numerusform>%n row of numbers is left out: there are too many.</numerusform>
            <numerusform>%n rows of numbers are left out: there are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>%n actions.</source>
        <translation>
            <numerusform>%n action.</numerusform>
            <numerusform>%n actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints.</source>
        <translation>
            <numerusform>%n touchpoint.</numerusform>
            <numerusform>%n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions under way or done will be open there; their description says so.</source>
        <translation>
            <numerusform>%n action under way or done will be open there; its description says so.</numerusform>
            <numerusform>%n actions under way or done will be open there; their description says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n actions have no e-mail address, so nobody will have those.</source>
        <translation>
            <numerusform>The owner of %n action has no e-mail address, so nobody will have it.</numerusform>
            <numerusform>The owners of %n actions have no e-mail address, so nobody will have those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions copied as a table.</source>
        <translation>
            <numerusform>%n action copied as a table.</numerusform>
            <numerusform>%n actions copied as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints copied as a table.</source>
        <translation>
            <numerusform>%n touchpoint copied as a table.</numerusform>
            <numerusform>%n touchpoints copied as a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new phases</source>
        <translation>
            <numerusform>%n new phase</numerusform>
            <numerusform>%n new phases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells are left out: they hold an error, or not what their row holds.</source>
        <translation>
            <numerusform>%n cell is left out: it holds an error, or not what its row holds.</numerusform>
            <numerusform>%n cells are left out: they hold an error, or not what their row holds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n cells were left out: their rows hold something else</source>
        <translation>
            <numerusform>%n cell was left out: its row holds something else</numerusform>
            <numerusform>%n cells were left out: their rows hold something else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message numerus="yes">
        <source>%n phases selected</source>
        <translation>
            <numerusform>%n phase selected</numerusform>
            <numerusform>%n phases selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n phases</source>
        <translation>
            <numerusform>Change {what} of %n phase</numerusform>
            <numerusform>Change {what} of %n phases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message numerus="yes">
        <source>Return</source>
        <translation>
            <numerusform>Enter</numerusform>
            <numerusform>Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>%n open question</numerusform>
            <numerusform>%n open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n rows</source>
        <translation>
            <numerusform>Change {what} of %n row</numerusform>
            <numerusform>Change {what} of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
    <name>SelectionWords</name>
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
        <source>%n of {total} cards and actions selected</source>
        <translation>
            <numerusform>%n of {total} cards and actions selected</numerusform>
            <numerusform>%n of {total} cards and actions selected</numerusform>
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
<context>
    <name>SourceRow</name>
    <message numerus="yes">
        <source>%n times on this map</source>
        <translation>
            <numerusform>%n time on this map</numerusform>
            <numerusform>%n times on this map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>%n principles</source>
        <translation>
            <numerusform>%n principle</numerusform>
            <numerusform>%n principles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointDialog</name>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n touchpoints</source>
        <translation>
            <numerusform>{shown} of %n touchpoint</numerusform>
            <numerusform>{shown} of %n touchpoints</numerusform>
        </translation>
    </message>
</context>
</TS>
