<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Customer journey maps on your own computer: fill in, save as one file, print up to wall size. The program never opens a connection; your maps stay yours.

Version {version}. Free software under the MIT licence, with the typeface Inter (OFL) and the icons of Phosphor (MIT).</source>
        <translation>Klantreizen op je eigen computer: invullen, bewaren als één bestand, printen tot muurformaat. Het programma maakt nooit verbinding; je klantreizen blijven van jou.

Versie {version}. Vrije software onder de MIT-licentie, met de letter Inter (OFL) en de pictogrammen van Phosphor (MIT).</translation>
    </message>
    <message>
        <source>CJM Desktop</source>
        <translation>CJM Desktop</translation>
    </message>
</context>
<context>
    <name>AboutModel</name>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
</context>
<context>
    <name>Accessible</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>guessed by us</source>
        <translation>vermoed door ons</translation>
    </message>
    <message>
        <source>customers were present</source>
        <translation>klanten zaten erbij</translation>
    </message>
    <message>
        <source>drawn by customers</source>
        <translation>door klanten getekend</translation>
    </message>
    <message>
        <source>researched</source>
        <translation>onderzocht</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digitaal</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>fysiek</translation>
    </message>
    <message>
        <source>not yet digital or physical</source>
        <translation>nog niet digitaal of fysiek</translation>
    </message>
    <message>
        <source>through others</source>
        <translation>via anderen</translation>
    </message>
    <message>
        <source>phase {number}</source>
        <translation>fase {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rij {number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>card without text</source>
        <translation>kaart zonder tekst</translation>
    </message>
    <message>
        <source>relevance {value}</source>
        <translation>relevantie {value}</translation>
    </message>
    <message>
        <source>presence {value}</source>
        <translation>aanwezigheid {value}</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>niet gescoord</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>ongeveer {value}</translation>
    </message>
    <message>
        <source>experience {value}</source>
        <translation>beleving {value}</translation>
    </message>
    <message>
        <source>{cell}, {number} of {count}</source>
        <translation>{cell}, {number} van {count}</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Ongedaan gemaakt: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Opnieuw gedaan: {step}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>What will be done</source>
        <translation>Wat gaat er gebeuren</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>For yourself; not on the map</source>
        <translation>Voor jezelf, niet op het vel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message numerus="yes">
        <source>%n actions selected</source>
        <translation>
            <numerusform>%n actie geselecteerd</numerusform>
            <numerusform>%n acties geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n actions</source>
        <translation>
            <numerusform>{what} van %n actie wijzigen</numerusform>
            <numerusform>{what} van %n acties wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Nog geen eigenaar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>uitgangspunt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>startdatum</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>Deze datum is voorbij.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>effect</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>moeite</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw: {step}</translation>
    </message>
    <message>
        <source>Go on with the arrow keys to what you want to add. Shift+F8 keeps it, Escape ends.</source>
        <translation>Ga met de pijltjes naar wat erbij moet. Shift+F8 houdt het vast, Escape stopt.</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Tekst bewerken</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Alle kaarten selecteren</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Aan de selectie toevoegen</translation>
    </message>
    <message>
        <source>Show the menu of what is selected</source>
        <translation>Het menu van de selectie tonen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaren als…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Bewaren als sjabloon…</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>Copy the path of the file</source>
        <translation>Pad van het bestand kopiëren</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporteren als pdf…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Exporteren als afbeelding…</translation>
    </message>
    <message>
        <source>Export the action list…</source>
        <translation>Actielijst exporteren…</translation>
    </message>
    <message>
        <source>Bring in numbers and answers…</source>
        <translation>Cijfers en antwoorden ophalen…</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Klantreis sluiten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About CJM Desktop</source>
        <translation>Over CJM Desktop</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Kaart toevoegen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Add a phase before this one</source>
        <translation>Fase hiervoor toevoegen</translation>
    </message>
    <message>
        <source>Add a row…</source>
        <translation>Rij toevoegen…</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Afbeelding toevoegen…</translation>
    </message>
    <message>
        <source>Replace the picture…</source>
        <translation>Afbeelding vervangen…</translation>
    </message>
    <message>
        <source>Draw a route</source>
        <translation>Route tekenen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Uitgangspunt toevoegen</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Guessed by us</source>
        <translation>Vermoed door ons</translation>
    </message>
    <message>
        <source>Customers were present</source>
        <translation>Klanten zaten erbij</translation>
    </message>
    <message>
        <source>Drawn by customers</source>
        <translation>Door klanten getekend</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Onderzocht</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Draw this route on</source>
        <translation>Verder tekenen aan deze route</translation>
    </message>
    <message>
        <source>Next route</source>
        <translation>Volgende route</translation>
    </message>
    <message>
        <source>Title, customers and principles</source>
        <translation>Titel, klantgroep en uitgangspunten</translation>
    </message>
    <message>
        <source>Next journey</source>
        <translation>Volgende klantreis</translation>
    </message>
    <message>
        <source>Previous journey</source>
        <translation>Vorige klantreis</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Passend in de breedte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Hele klantreis tonen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoom in op de selectie</translation>
    </message>
    <message>
        <source>Make the panel wider</source>
        <translation>Paneel breder maken</translation>
    </message>
    <message>
        <source>Make the panel narrower</source>
        <translation>Paneel smaller maken</translation>
    </message>
    <message>
        <source>Make the panel higher</source>
        <translation>Paneel hoger maken</translation>
    </message>
    <message>
        <source>Make the panel lower</source>
        <translation>Paneel lager maken</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Volgende deel van het venster</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorige deel van het venster</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitaal</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fysiek</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Via anderen</translation>
    </message>
    <message>
        <source>No moment of truth</source>
        <translation>Geen moment van de waarheid</translation>
    </message>
    <message>
        <source>0  First search</source>
        <translation>0  Eerste zoektocht</translation>
    </message>
    <message>
        <source>1  First experience</source>
        <translation>1  Eerste ervaring</translation>
    </message>
    <message>
        <source>U  Tells others</source>
        <translation>U  Vertelt het door</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Geen teken</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Copy to the next phase</source>
        <translation>Kopiëren naar de volgende fase</translation>
    </message>
    <message>
        <source>Copy to the phase before</source>
        <translation>Kopiëren naar de vorige fase</translation>
    </message>
    <message>
        <source>Copy to the row above</source>
        <translation>Kopiëren naar de rij erboven</translation>
    </message>
    <message>
        <source>Copy to the row below</source>
        <translation>Kopiëren naar de rij eronder</translation>
    </message>
    <message>
        <source>Move or copy to another journey…</source>
        <translation>Verplaatsen of kopiëren naar een andere klantreis…</translation>
    </message>
    <message>
        <source>Over one phase more</source>
        <translation>Over één fase meer</translation>
    </message>
    <message>
        <source>Over one phase fewer</source>
        <translation>Over één fase minder</translation>
    </message>
    <message>
        <source>Begin one phase earlier</source>
        <translation>Eén fase eerder beginnen</translation>
    </message>
    <message>
        <source>Begin one phase later</source>
        <translation>Eén fase later beginnen</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>Samenvoegen tot één</translation>
    </message>
    <message>
        <source>Split by lines</source>
        <translation>Splitsen per regel</translation>
    </message>
    <message>
        <source>As the phase</source>
        <translation>Zoals de fase</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Zoeken en vervangen…</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What do we only guess?</source>
        <translation>Wat vermoeden we alleen?</translation>
    </message>
    <message>
        <source>Show all cards again</source>
        <translation>Toon weer alle kaarten</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Zoek of doe iets…</translation>
    </message>
    <message>
        <source>Go to phase…</source>
        <translation>Ga naar fase…</translation>
    </message>
    <message>
        <source>Add a journey…</source>
        <translation>Klantreis toevoegen…</translation>
    </message>
    <message>
        <source>The same phases and rows, empty</source>
        <translation>Dezelfde fasen en rijen, leeg</translation>
    </message>
    <message>
        <source>Duplicate this journey</source>
        <translation>Deze klantreis dupliceren</translation>
    </message>
    <message>
        <source>Rename this journey</source>
        <translation>Deze klantreis hernoemen</translation>
    </message>
    <message>
        <source>This journey is as it should be</source>
        <translation>Deze klantreis is zoals het moet</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergelijken met…</translation>
    </message>
    <message>
        <source>Personas of this journey…</source>
        <translation>Persona’s van deze klantreis…</translation>
    </message>
    <message>
        <source>Move this journey to the left</source>
        <translation>Deze klantreis naar links</translation>
    </message>
    <message>
        <source>Move this journey to the right</source>
        <translation>Deze klantreis naar rechts</translation>
    </message>
    <message>
        <source>Delete this journey</source>
        <translation>Deze klantreis verwijderen</translation>
    </message>
    <message>
        <source>Only phases that stand side by side can be a group.</source>
        <translation>Alleen fasen die naast elkaar staan, kun je groeperen.</translation>
    </message>
    <message>
        <source>A phase holds one number or picture a row. Left out: {count}</source>
        <translation>Een fase heeft per rij één getal of afbeelding. Weggelaten: {count}</translation>
    </message>
    <message>
        <source>Only phases that stand side by side can be merged.</source>
        <translation>Alleen fasen die naast elkaar staan, kun je samenvoegen.</translation>
    </message>
    <message>
        <source>Split the phase</source>
        <translation>Fase splitsen</translation>
    </message>
    <message>
        <source>Merge the phases</source>
        <translation>Fasen samenvoegen</translation>
    </message>
    <message>
        <source>Collapse the phase</source>
        <translation>Fase inklappen</translation>
    </message>
    <message>
        <source>Does not apply…</source>
        <translation>Niet van toepassing…</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breder</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Automatic width</source>
        <translation>Automatische breedte</translation>
    </message>
    <message>
        <source>Group the phases</source>
        <translation>Fasen groeperen</translation>
    </message>
    <message>
        <source>Group with the next phase</source>
        <translation>Groeperen met de volgende fase</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Groep opheffen</translation>
    </message>
    <message>
        <source>Add a row above this one…</source>
        <translation>Rij hierboven toevoegen…</translation>
    </message>
    <message>
        <source>Collapse the row to one line</source>
        <translation>Rij inklappen tot één regel</translation>
    </message>
    <message>
        <source>Pin the row below the phases</source>
        <translation>Rij vastzetten onder de fasen</translation>
    </message>
    <message>
        <source>Hide the row</source>
        <translation>Rij verbergen</translation>
    </message>
    <message>
        <source>Hidden rows…</source>
        <translation>Verborgen rijen…</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle rijen tonen</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Hoger</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Automatic height</source>
        <translation>Automatische hoogte</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Als afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopiëren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Als tekst plakken</translation>
    </message>
    <message>
        <source>Channel…</source>
        <translation>Kanaal…</translation>
    </message>
    <message>
        <source>What it should achieve…</source>
        <translation>Wat het moet bereiken…</translation>
    </message>
    <message>
        <source>Whether it achieves that…</source>
        <translation>Of dat lukt…</translation>
    </message>
    <message>
        <source>Owner of the touchpoint…</source>
        <translation>Eigenaar van het touchpoint…</translation>
    </message>
    <message>
        <source>Opportunity that takes it away…</source>
        <translation>Kans die dit wegneemt…</translation>
    </message>
    <message>
        <source>Add an action for this opportunity…</source>
        <translation>Actie bij deze kans toevoegen…</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Bronnen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Persona’s…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notitie…</translation>
    </message>
    <message>
        <source>Icon…</source>
        <translation>Pictogram…</translation>
    </message>
    <message>
        <source>Describe the picture…</source>
        <translation>Afbeelding omschrijven…</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Afbeelding weghalen</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Eigenaar…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Start…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Klaar op…</translation>
    </message>
    <message>
        <source>Impact…</source>
        <translation>Effect…</translation>
    </message>
    <message>
        <source>Effort…</source>
        <translation>Moeite…</translation>
    </message>
    <message>
        <source>Opportunity…</source>
        <translation>Kans…</translation>
    </message>
    <message>
        <source>Principle…</source>
        <translation>Uitgangspunt…</translation>
    </message>
    <message>
        <source>Curve…</source>
        <translation>Lijn…</translation>
    </message>
    <message>
        <source>Level…</source>
        <translation>Niveau…</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Bijschrift…</translation>
    </message>
    <message>
        <source>Persona…</source>
        <translation>Persona…</translation>
    </message>
    <message>
        <source>Unit…</source>
        <translation>Eenheid…</translation>
    </message>
    <message>
        <source>Caption…</source>
        <translation>Bijschrift…</translation>
    </message>
    <message>
        <source>Period…</source>
        <translation>Periode…</translation>
    </message>
    <message>
        <source>Source…</source>
        <translation>Bron…</translation>
    </message>
    <message>
        <source>Lost before the next phase…</source>
        <translation>Afgehaakt voor de volgende fase…</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Naam…</translation>
    </message>
    <message>
        <source>Whose route it is…</source>
        <translation>Van wie de route is…</translation>
    </message>
    <message>
        <source>Line…</source>
        <translation>Lijn…</translation>
    </message>
    <message>
        <source>Stops…</source>
        <translation>Haltes…</translation>
    </message>
    <message>
        <source>Kind of row…</source>
        <translation>Soort rij…</translation>
    </message>
    <message>
        <source>Question that helps to fill it in…</source>
        <translation>Vraag die helpt bij het invullen…</translation>
    </message>
    <message>
        <source>Scores…</source>
        <translation>Scores…</translation>
    </message>
    <message>
        <source>Points of feeling are…</source>
        <translation>Punten van gevoel zijn…</translation>
    </message>
    <message>
        <source>Names of the levels…</source>
        <translation>Namen van de niveaus…</translation>
    </message>
    <message>
        <source>Question of the phase…</source>
        <translation>Vraag van de fase…</translation>
    </message>
    <message>
        <source>Why it does not apply…</source>
        <translation>Waarom niet van toepassing…</translation>
    </message>
    <message>
        <source>Language of the words on the sheet…</source>
        <translation>Taal van de woorden op het vel…</translation>
    </message>
    <message>
        <source>Write the opportunity of this phase</source>
        <translation>Kans van deze fase opschrijven</translation>
    </message>
    <message>
        <source>Ideas for this phase…</source>
        <translation>Ideeën voor deze fase…</translation>
    </message>
    <message>
        <source>Relevance − presence</source>
        <translation>Relevantie − aanwezigheid</translation>
    </message>
    <message>
        <source>Room × relevance</source>
        <translation>Ruimte × relevantie</translation>
    </message>
    <message>
        <source>Own weights</source>
        <translation>Eigen weging</translation>
    </message>
    <message>
        <source>Touchpoints…</source>
        <translation>Touchpoints…</translation>
    </message>
    <message>
        <source>Add a second ruler…</source>
        <translation>Tweede liniaal toevoegen…</translation>
    </message>
    <message>
        <source>Add a span to the ruler</source>
        <translation>Stuk aan de liniaal toevoegen</translation>
    </message>
    <message>
        <source>Name of the ruler…</source>
        <translation>Naam van de liniaal…</translation>
    </message>
    <message>
        <source>Delete the ruler</source>
        <translation>Liniaal verwijderen</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>Ideas for this phase…</source>
        <translation>Ideeën voor deze fase…</translation>
    </message>
    <message>
        <source>No actions in this field.</source>
        <translation>Geen acties in dit vak.</translation>
    </message>
    <message>
        <source>No actions yet. Start with the opportunity that wins most.</source>
        <translation>Nog geen acties. Begin bij de kans met de meeste winst.</translation>
    </message>
    <message>
        <source>To the opportunity</source>
        <translation>Naar de kans</translation>
    </message>
</context>
<context>
    <name>AsideRow</name>
    <message>
        <source>Ask again</source>
        <translation>Toch wel</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Not yet placed</source>
        <translation>Nog niet geplaatst</translation>
    </message>
    <message>
        <source>Impact {impact}, effort {effort}</source>
        <translation>Effect {impact}, moeite {effort}</translation>
    </message>
    <message>
        <source>Drag an action here.</source>
        <translation>Sleep een actie hierheen.</translation>
    </message>
    <message>
        <source>No channel yet</source>
        <translation>Nog geen kanaal</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>impact {impact}, effort {effort}</source>
        <translation>effect {impact}, moeite {effort}</translation>
    </message>
</context>
<context>
    <name>BoardFields</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Op status</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Per kanaal</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Impact by effort</source>
        <translation>Effect tegen moeite</translation>
    </message>
    <message>
        <source>Show the actions as</source>
        <translation>Toon de acties als</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Per fase</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Niet gegroepeerd</translation>
    </message>
    <message>
        <source>Group the actions</source>
        <translation>Groepeer de acties</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Op datum</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Op eigenaar</translation>
    </message>
    <message>
        <source>By impact</source>
        <translation>Op effect</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>Als op de kaart</translation>
    </message>
    <message>
        <source>Sort the actions</source>
        <translation>Sorteer de acties</translation>
    </message>
    <message>
        <source>All journeys together</source>
        <translation>Alle klantreizen samen</translation>
    </message>
    <message>
        <source>Drag an action to another status, or use {left} and {right}.</source>
        <translation>Sleep een actie naar een andere status, of gebruik {left} en {right}.</translation>
    </message>
    <message>
        <source>Drag an action or its mark to a field, or use Alt and the arrow keys.</source>
        <translation>Sleep een actie of het teken ervan naar een vak, of gebruik Alt met de pijltjes.</translation>
    </message>
    <message>
        <source>Drag an action to another channel.</source>
        <translation>Sleep een actie naar een ander kanaal.</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Something customers look for</source>
        <translation>Iets wat klanten zoeken</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Something in their way</source>
        <translation>Iets wat hen tegenhoudt</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>teken</translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n cards</source>
        <translation>
            <numerusform>{what} van %n kaart wijzigen</numerusform>
            <numerusform>{what} van %n kaarten wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunity that takes it away</source>
        <translation>Kans die dit wegneemt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>With us</source>
        <translation>Van ons</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Via anderen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitaal</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Fysiek</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>0  First search</source>
        <translation>0  Eerste zoektocht</translation>
    </message>
    <message>
        <source>1  First experience</source>
        <translation>1  Eerste ervaring</translation>
    </message>
    <message>
        <source>U  Tells others</source>
        <translation>U  Vertelt het door</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment van de waarheid</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment van de waarheid</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Does it achieve that?</source>
        <translation>Lukt dat?</translation>
    </message>
    <message>
        <source>Does this contact achieve its goal?</source>
        <translation>Haalt dit contact zijn doel?</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultaat</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Nog geen eigenaar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>bronnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>New persona…</source>
        <translation>Nieuwe persona…</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>persona’s</translation>
    </message>
    <message>
        <source>As the phase</source>
        <translation>Zoals de fase</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>pictogram</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>New source…</source>
        <translation>Nieuwe bron…</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nieuwe bron</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Naam van de bron</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuwe persona</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Naam van de persona</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>What is on the card</source>
        <translation>Wat staat er op de kaart</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>For yourself; not on the map</source>
        <translation>Voor jezelf, niet op het vel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
</context>
<context>
    <name>CellForm</name>
    <message>
        <source>Add a card</source>
        <translation>Kaart toevoegen</translation>
    </message>
    <message>
        <source>What does this phase ask of this row?</source>
        <translation>Wat vraagt deze fase van deze rij?</translation>
    </message>
    <message>
        <source>Question in this cell, while it is empty</source>
        <translation>Vraag in deze cel, zolang die leeg is</translation>
    </message>
    <message>
        <source>question of a cell</source>
        <translation>vraag van een cel</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punt toevoegen</translation>
    </message>
</context>
<context>
    <name>CheckBeforePrint</name>
    <message>
        <source>Page {number}: {words}</source>
        <translation>Pagina {number}: {words}</translation>
    </message>
    <message>
        <source>No font has “{character}” and {more} more characters; they are printed as boxes.</source>
        <translation>Geen lettertype heeft “{character}” en nog {more} tekens; op papier komen er hokjes.</translation>
    </message>
    <message>
        <source>No font has “{character}” ({number}); it is printed as a marked box.</source>
        <translation>Geen lettertype heeft “{character}” ({number}); op papier komt er een hokje met een kruis.</translation>
    </message>
    <message>
        <source>Text reaches {size} mm out of its card.</source>
        <translation>Tekst steekt {size} mm buiten de kaart.</translation>
    </message>
    <message>
        <source>There is no room for notes of {limit} mm; smaller ones or fewer rows make room.</source>
        <translation>Er is geen plaats voor briefjes van {limit} mm; kleinere of minder rijen passen wel.</translation>
    </message>
    <message>
        <source>There is no room for notes of {limit} mm; {enough} has room.</source>
        <translation>Er is geen plaats voor briefjes van {limit} mm; op {enough} wel.</translation>
    </message>
    <message>
        <source>Card text is {size} pt; {metres} m needs {limit} pt.</source>
        <translation>Kaarttekst is {size} pt; voor {metres} m is {limit} pt nodig.</translation>
    </message>
    <message>
        <source>Captions are {size} pt; {metres} m needs {limit} pt.</source>
        <translation>Bijschriften zijn {size} pt; voor {metres} m is {limit} pt nodig.</translation>
    </message>
    <message>
        <source>The smallest text is {size} pt; below {limit} pt it is hard to print.</source>
        <translation>De kleinste tekst is {size} pt; onder {limit} pt drukt die slecht af.</translation>
    </message>
    <message>
        <source>A picture cannot be read; a crossed-out box is printed. Put it in again.</source>
        <translation>Een afbeelding is niet te lezen; er komt een vak met een kruis. Voeg die opnieuw toe.</translation>
    </message>
    <message>
        <source>A picture has {whole} dpi; {limit} dpi is needed.</source>
        <translation>Een afbeelding heeft {whole} dpi; {limit} dpi is nodig.</translation>
    </message>
    <message>
        <source>Lines are {width} pt thick; {limit} pt is needed.</source>
        <translation>Lijnen zijn {width} pt dik; {limit} pt is nodig.</translation>
    </message>
    <message>
        <source>Content reaches {over} mm over the edge and is lost there.</source>
        <translation>Inhoud steekt {over} mm over de rand en valt daar weg.</translation>
    </message>
    <message>
        <source>Content is {size} mm from the edge; {limit} mm is safe.</source>
        <translation>Inhoud staat {size} mm van de rand; vanaf {limit} mm is veilig.</translation>
    </message>
    <message>
        <source>Inks add up to {percent} %; the profile takes {most} %.</source>
        <translation>Inkt telt op tot {percent} %; het profiel kan {most} % aan.</translation>
    </message>
    <message>
        <source>The page is {whole} mm long; over {limit} mm some programs show a wrong size.</source>
        <translation>De pagina is {whole} mm lang; boven {limit} mm tonen sommige programma’s een verkeerde maat.</translation>
    </message>
    <message>
        <source>Every character has a font; fonts are embedded.</source>
        <translation>Elk teken heeft een lettertype; lettertypen zijn ingesloten.</translation>
    </message>
    <message>
        <source>All text stands inside its card.</source>
        <translation>Alle tekst past op zijn kaart.</translation>
    </message>
    <message>
        <source>Nothing stands within {limit} mm of the edge.</source>
        <translation>Niets staat binnen {limit} mm van de rand.</translation>
    </message>
    <message>
        <source>Text can be read from {metres} m.</source>
        <translation>De tekst is leesbaar tot {metres} m.</translation>
    </message>
    <message>
        <source>All text is {limit} pt or larger.</source>
        <translation>Alle tekst is {limit} pt of groter.</translation>
    </message>
    <message>
        <source>Pictures have {limit} dpi or more.</source>
        <translation>Afbeeldingen hebben {limit} dpi of meer.</translation>
    </message>
    <message>
        <source>Lines are {limit} pt or thicker everywhere.</source>
        <translation>Lijnen zijn overal {limit} pt of dikker.</translation>
    </message>
    <message>
        <source>Ink stays under {most} %.</source>
        <translation>Inkt blijft onder {most} %.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>As usual for the paper</source>
        <translation>Zoals gewoon bij dit papier</translation>
    </message>
    <message>
        <source>As usual for the paper: {metres} m</source>
        <translation>Gewoon bij dit papier: {metres} m</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation>{metres} m</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>En nog %n</numerusform>
            <numerusform>En nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leesafstand</translation>
    </message>
</context>
<context>
    <name>CheckNotice</name>
    <message>
        <source>Back to the check</source>
        <translation>Terug naar de controle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check before print</source>
        <translation>Controle vooraf</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Found: {words}</source>
        <translation>Gevonden: {words}</translation>
    </message>
    <message>
        <source>In order: {words}</source>
        <translation>In orde: {words}</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied as Markdown</source>
        <translation>Gekopieerd als Markdown</translation>
    </message>
    <message>
        <source>Copied as a picture of {width} × {height} pixels</source>
        <translation>Gekopieerd als afbeelding van {width} × {height} pixels</translation>
    </message>
    <message>
        <source>This cannot be pasted here</source>
        <translation>Dit kun je hier niet plakken</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 0 to 100, and this row holds those.</source>
        <translation>“{text}” is geen getal van 0 tot 100, en in deze rij staan zulke getallen.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from −2 to 2, and this row holds those.</source>
        <translation>“{text}” is geen getal van −2 tot 2, en in deze rij staan zulke getallen.</translation>
    </message>
    <message>
        <source>“{text}” is not a number, and this row holds those.</source>
        <translation>“{text}” is geen getal, en in deze rij staan getallen.</translation>
    </message>
    <message>
        <source>This row holds pictures and no text.</source>
        <translation>In deze rij staan afbeeldingen en geen tekst.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard, and no table.</source>
        <translation>Er staat geen tekst op het klembord, en ook geen tabel.</translation>
    </message>
    <message>
        <source>The text has {count} characters: too many for a map. Copy less of it.</source>
        <translation>De tekst heeft {count} tekens: te veel voor een klantreis. Kopieer er minder van.</translation>
    </message>
    <message>
        <source>The table has {lines} × {columns} cells: too many for a map. Copy a part of it.</source>
        <translation>De tabel heeft {lines} × {columns} cellen: te veel voor een klantreis. Kopieer er een deel van.</translation>
    </message>
    <message>
        <source>It was copied in a newer version of this program.</source>
        <translation>Het is gekopieerd in een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>What is on the clipboard is damaged. Copy it once more.</source>
        <translation>Wat op het klembord staat, is beschadigd. Kopieer het nog eens.</translation>
    </message>
    <message>
        <source>This row holds something else. Select a cell in a row of the same kind.</source>
        <translation>In deze rij staat iets anders. Selecteer een cel in een rij van dezelfde soort.</translation>
    </message>
    <message>
        <source>“{text}” is an error of a formula, and no text.</source>
        <translation>“{text}” is een fout van een formule, en geen tekst.</translation>
    </message>
    <message>
        <source>“{file}” cannot be taken in</source>
        <translation>“{file}” kan niet worden overgenomen</translation>
    </message>
    <message>
        <source>Left out: {files}</source>
        <translation>Niet meegenomen: {files}</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Dit kun je hier niet neerzetten</translation>
    </message>
    <message>
        <source>Journey maps (.cjm) can, pictures on a row of cards or pictures, and text and tables from other programs or in files (.txt, .md, .csv, .tsv).</source>
        <translation>Wel klantreizen (.cjm), afbeeldingen op een rij met kaarten of afbeeldingen, en tekst en tabellen uit andere programma&apos;s of uit bestanden (.txt, .md, .csv, .tsv).</translation>
    </message>
</context>
<context>
    <name>ColumnUses</name>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Names of phases</source>
        <translation>Namen van fasen</translation>
    </message>
    <message>
        <source>Names of numbers</source>
        <translation>Namen van cijfers</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Texts for the inbox</source>
        <translation>Teksten voor het postvak</translation>
    </message>
    <message>
        <source>Told beside a text</source>
        <translation>Komt naast een tekst</translation>
    </message>
    <message>
        <source>Numbers, added up</source>
        <translation>Cijfers, opgeteld</translation>
    </message>
    <message>
        <source>Numbers, their average</source>
        <translation>Cijfers, gemiddeld</translation>
    </message>
    <message>
        <source>Numbers, the middle one</source>
        <translation>Cijfers, de middelste</translation>
    </message>
    <message>
        <source>Numbers, the last one</source>
        <translation>Cijfers, het laatste</translation>
    </message>
    <message>
        <source>Lines that say something, counted</source>
        <translation>Ingevulde regels, geteld</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Add card</source>
        <translation>Kaart toevoegen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Kaart verplaatsen</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Kaarten verplaatsen</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>Kaart kopiëren</translation>
    </message>
    <message>
        <source>Copy cards</source>
        <translation>Kaarten kopiëren</translation>
    </message>
    <message>
        <source>Duplicate card</source>
        <translation>Kaart dupliceren</translation>
    </message>
    <message>
        <source>Duplicate cards</source>
        <translation>Kaarten dupliceren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Neerzetten</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Kaart verwijderen</translation>
    </message>
    <message>
        <source>Delete cards</source>
        <translation>Kaarten verwijderen</translation>
    </message>
    <message>
        <source>Stretch card</source>
        <translation>Kaart oprekken</translation>
    </message>
    <message>
        <source>Stretch cards</source>
        <translation>Kaarten oprekken</translation>
    </message>
    <message>
        <source>Merge cards</source>
        <translation>Kaarten samenvoegen</translation>
    </message>
    <message>
        <source>Split card</source>
        <translation>Kaart splitsen</translation>
    </message>
    <message>
        <source>Bring in numbers and answers</source>
        <translation>Cijfers en antwoorden ophalen</translation>
    </message>
    <message>
        <source>Put text on the map</source>
        <translation>Tekst op de kaart zetten</translation>
    </message>
    <message>
        <source>Put texts on the map</source>
        <translation>Teksten op de kaart zetten</translation>
    </message>
    <message>
        <source>Remove text from the inbox</source>
        <translation>Tekst uit het postvak verwijderen</translation>
    </message>
    <message>
        <source>Remove texts from the inbox</source>
        <translation>Teksten uit het postvak verwijderen</translation>
    </message>
    <message>
        <source>Set question aside</source>
        <translation>Vraag opzijzetten</translation>
    </message>
    <message>
        <source>Ask question again</source>
        <translation>Vraag weer stellen</translation>
    </message>
    <message>
        <source>Change kind of source</source>
        <translation>Soort bron wijzigen</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Onderbouwing wijzigen</translation>
    </message>
    <message>
        <source>Add picture</source>
        <translation>Afbeelding toevoegen</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Afbeeldingen toevoegen</translation>
    </message>
    <message>
        <source>Replace picture</source>
        <translation>Afbeelding vervangen</translation>
    </message>
    <message>
        <source>Delete pictures</source>
        <translation>Afbeeldingen verwijderen</translation>
    </message>
    <message>
        <source>Describe picture</source>
        <translation>Afbeelding omschrijven</translation>
    </message>
    <message>
        <source>Change form</source>
        <translation>Vorm wijzigen</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Contact wijzigen</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Doel wijzigen</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Eigenaar wijzigen</translation>
    </message>
    <message>
        <source>Change moment of truth</source>
        <translation>Moment van de waarheid wijzigen</translation>
    </message>
    <message>
        <source>Change mark</source>
        <translation>Teken wijzigen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Kleur wijzigen</translation>
    </message>
    <message>
        <source>Change channel</source>
        <translation>Kanaal wijzigen</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Bronnen wijzigen</translation>
    </message>
    <message>
        <source>Change personas</source>
        <translation>Persona’s wijzigen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Labels wijzigen</translation>
    </message>
    <message>
        <source>Add principle</source>
        <translation>Uitgangspunt toevoegen</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanaal toevoegen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>Add persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status wijzigen</translation>
    </message>
    <message>
        <source>Change impact</source>
        <translation>Effect wijzigen</translation>
    </message>
    <message>
        <source>Change effort</source>
        <translation>Moeite wijzigen</translation>
    </message>
    <message>
        <source>Change impact and effort</source>
        <translation>Effect en moeite wijzigen</translation>
    </message>
    <message>
        <source>Change opportunity</source>
        <translation>Kans wijzigen</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Kans toevoegen</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Fase toevoegen</translation>
    </message>
    <message>
        <source>Move phase</source>
        <translation>Fase verplaatsen</translation>
    </message>
    <message>
        <source>Delete phase</source>
        <translation>Fase verwijderen</translation>
    </message>
    <message>
        <source>Delete phases</source>
        <translation>Fasen verwijderen</translation>
    </message>
    <message>
        <source>Change width of phase</source>
        <translation>Breedte van fase wijzigen</translation>
    </message>
    <message>
        <source>Change width of phases</source>
        <translation>Breedte van fasen wijzigen</translation>
    </message>
    <message>
        <source>Duplicate phase</source>
        <translation>Fase dupliceren</translation>
    </message>
    <message>
        <source>Duplicate phases</source>
        <translation>Fasen dupliceren</translation>
    </message>
    <message>
        <source>Merge phases</source>
        <translation>Fasen samenvoegen</translation>
    </message>
    <message>
        <source>Split phase</source>
        <translation>Fase splitsen</translation>
    </message>
    <message>
        <source>Move phases</source>
        <translation>Fasen verplaatsen</translation>
    </message>
    <message>
        <source>Collapse phase</source>
        <translation>Fase inklappen</translation>
    </message>
    <message>
        <source>Collapse phases</source>
        <translation>Fasen inklappen</translation>
    </message>
    <message>
        <source>Expand phase</source>
        <translation>Fase uitklappen</translation>
    </message>
    <message>
        <source>Expand phases</source>
        <translation>Fasen uitklappen</translation>
    </message>
    <message>
        <source>Change colour of phase</source>
        <translation>Kleur van fase wijzigen</translation>
    </message>
    <message>
        <source>Change colour of phases</source>
        <translation>Kleur van fasen wijzigen</translation>
    </message>
    <message>
        <source>Change applicability</source>
        <translation>Wel of niet van toepassing wijzigen</translation>
    </message>
    <message>
        <source>Group phases</source>
        <translation>Fasen groeperen</translation>
    </message>
    <message>
        <source>Change reach of phase group</source>
        <translation>Bereik van fasegroep wijzigen</translation>
    </message>
    <message>
        <source>Dissolve phase group</source>
        <translation>Fasegroep opheffen</translation>
    </message>
    <message>
        <source>Add second ruler</source>
        <translation>Tweede liniaal toevoegen</translation>
    </message>
    <message>
        <source>Rename second ruler</source>
        <translation>Tweede liniaal hernoemen</translation>
    </message>
    <message>
        <source>Delete second ruler</source>
        <translation>Tweede liniaal verwijderen</translation>
    </message>
    <message>
        <source>Add span</source>
        <translation>Stuk toevoegen</translation>
    </message>
    <message>
        <source>Change reach of span</source>
        <translation>Bereik van stuk wijzigen</translation>
    </message>
    <message>
        <source>Delete span</source>
        <translation>Stuk verwijderen</translation>
    </message>
    <message>
        <source>Change colour of phase group</source>
        <translation>Kleur van fasegroep wijzigen</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>Rij verplaatsen</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Rij verwijderen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Rijen verwijderen</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Rij dupliceren</translation>
    </message>
    <message>
        <source>Duplicate rows</source>
        <translation>Rijen dupliceren</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Rijen verplaatsen</translation>
    </message>
    <message>
        <source>Hide row</source>
        <translation>Rij verbergen</translation>
    </message>
    <message>
        <source>Hide rows</source>
        <translation>Rijen verbergen</translation>
    </message>
    <message>
        <source>Show row</source>
        <translation>Rij tonen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Rijen tonen</translation>
    </message>
    <message>
        <source>Collapse row</source>
        <translation>Rij inklappen</translation>
    </message>
    <message>
        <source>Collapse rows</source>
        <translation>Rijen inklappen</translation>
    </message>
    <message>
        <source>Expand row</source>
        <translation>Rij uitklappen</translation>
    </message>
    <message>
        <source>Expand rows</source>
        <translation>Rijen uitklappen</translation>
    </message>
    <message>
        <source>Pin row</source>
        <translation>Rij vastzetten</translation>
    </message>
    <message>
        <source>Pin rows</source>
        <translation>Rijen vastzetten</translation>
    </message>
    <message>
        <source>Unpin row</source>
        <translation>Rij losmaken</translation>
    </message>
    <message>
        <source>Unpin rows</source>
        <translation>Rijen losmaken</translation>
    </message>
    <message>
        <source>Change height of row</source>
        <translation>Hoogte van rij wijzigen</translation>
    </message>
    <message>
        <source>Change height of rows</source>
        <translation>Hoogte van rijen wijzigen</translation>
    </message>
    <message>
        <source>Change kind of row</source>
        <translation>Soort rij wijzigen</translation>
    </message>
    <message>
        <source>Change kind of rows</source>
        <translation>Soort van rijen wijzigen</translation>
    </message>
    <message>
        <source>Change scores of row</source>
        <translation>Scores van rij wijzigen</translation>
    </message>
    <message>
        <source>Change points of row</source>
        <translation>Punten van rij wijzigen</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punt toevoegen</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>Punt verplaatsen</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>Punt verwijderen</translation>
    </message>
    <message>
        <source>Change curve of point</source>
        <translation>Lijn van punt wijzigen</translation>
    </message>
    <message>
        <source>Change level of point</source>
        <translation>Niveau van punt wijzigen</translation>
    </message>
    <message>
        <source>Change persona</source>
        <translation>Persona wijzigen</translation>
    </message>
    <message>
        <source>Add journey</source>
        <translation>Klantreis toevoegen</translation>
    </message>
    <message>
        <source>Duplicate journey</source>
        <translation>Klantreis dupliceren</translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation>Klantreis hernoemen</translation>
    </message>
    <message>
        <source>Move journey</source>
        <translation>Klantreis verplaatsen</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>Klantreis verwijderen</translation>
    </message>
    <message>
        <source>Change now or later</source>
        <translation>Nu of straks wijzigen</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Taal wijzigen</translation>
    </message>
    <message>
        <source>Draw route</source>
        <translation>Route tekenen</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Route wijzigen</translation>
    </message>
    <message>
        <source>Change line of route</source>
        <translation>Lijn van route wijzigen</translation>
    </message>
    <message>
        <source>Delete route</source>
        <translation>Route verwijderen</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Getal wijzigen</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Bron wijzigen</translation>
    </message>
    <message>
        <source>Call step of the guide done</source>
        <translation>Stap van de gids afvinken</translation>
    </message>
    <message>
        <source>Call step of the guide not done</source>
        <translation>Stap van de gids weer openen</translation>
    </message>
    <message>
        <source>Read gain in another way</source>
        <translation>Winst anders lezen</translation>
    </message>
    <message>
        <source>Change weight of gain</source>
        <translation>Gewicht van winst wijzigen</translation>
    </message>
    <message>
        <source>Set scores</source>
        <translation>Scores invullen</translation>
    </message>
    <message>
        <source>Set relevance</source>
        <translation>Relevantie scoren</translation>
    </message>
    <message>
        <source>Set presence</source>
        <translation>Aanwezigheid scoren</translation>
    </message>
    <message>
        <source>Delete relevance</source>
        <translation>Relevantie verwijderen</translation>
    </message>
    <message>
        <source>Delete presence</source>
        <translation>Aanwezigheid verwijderen</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Tekst vervangen</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Overal vervangen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Cellen leegmaken</translation>
    </message>
    <message>
        <source>Delete actions</source>
        <translation>Acties verwijderen</translation>
    </message>
    <message>
        <source>Delete scores</source>
        <translation>Scores verwijderen</translation>
    </message>
    <message>
        <source>Delete points</source>
        <translation>Punten verwijderen</translation>
    </message>
    <message>
        <source>Delete number</source>
        <translation>Getal verwijderen</translation>
    </message>
    <message>
        <source>Move action</source>
        <translation>Actie verplaatsen</translation>
    </message>
    <message>
        <source>Move actions</source>
        <translation>Acties verplaatsen</translation>
    </message>
    <message>
        <source>Copy action</source>
        <translation>Actie kopiëren</translation>
    </message>
    <message>
        <source>Copy actions</source>
        <translation>Acties kopiëren</translation>
    </message>
    <message>
        <source>Duplicate action</source>
        <translation>Actie dupliceren</translation>
    </message>
    <message>
        <source>Duplicate actions</source>
        <translation>Acties dupliceren</translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Actie verwijderen</translation>
    </message>
    <message>
        <source>Merge actions</source>
        <translation>Acties samenvoegen</translation>
    </message>
    <message>
        <source>Split action</source>
        <translation>Actie splitsen</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Change result</source>
        <translation>Resultaat wijzigen</translation>
    </message>
    <message>
        <source>Delete principle</source>
        <translation>Uitgangspunt verwijderen</translation>
    </message>
    <message>
        <source>Delete persona</source>
        <translation>Persona verwijderen</translation>
    </message>
    <message>
        <source>Change text of card</source>
        <translation>Tekst van kaart wijzigen</translation>
    </message>
    <message>
        <source>Change text of action</source>
        <translation>Tekst van actie wijzigen</translation>
    </message>
    <message>
        <source>Rename phase</source>
        <translation>Fase hernoemen</translation>
    </message>
    <message>
        <source>Rename row</source>
        <translation>Rij hernoemen</translation>
    </message>
    <message>
        <source>Rename phase group</source>
        <translation>Fasegroep hernoemen</translation>
    </message>
    <message>
        <source>Rename span</source>
        <translation>Stuk van de liniaal hernoemen</translation>
    </message>
    <message>
        <source>Change principle</source>
        <translation>Uitgangspunt wijzigen</translation>
    </message>
    <message>
        <source>Rename persona</source>
        <translation>Persona hernoemen</translation>
    </message>
    <message>
        <source>Change title</source>
        <translation>Titel wijzigen</translation>
    </message>
    <message>
        <source>Change subtitle</source>
        <translation>Ondertitel wijzigen</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Organisatie wijzigen</translation>
    </message>
    <message>
        <source>Change customer group</source>
        <translation>Klantgroep wijzigen</translation>
    </message>
    <message>
        <source>Change scope</source>
        <translation>Reikwijdte wijzigen</translation>
    </message>
    <message>
        <source>Change version</source>
        <translation>Stand wijzigen</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>A journey is gone, so the comparison was closed.</source>
        <translation>Een klantreis is weg; daarom is de vergelijking gesloten.</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Compare with a journey of another file</source>
        <translation>Vergelijken met een klantreis uit een ander bestand</translation>
    </message>
    <message>
        <source>The file cannot be compared</source>
        <translation>Het bestand kan niet worden vergeleken</translation>
    </message>
    <message>
        <source>Write the comparison as a PDF</source>
        <translation>De vergelijking als PDF schrijven</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pdf-bestanden</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>De PDF is niet geschreven</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message>
        <source>Swap</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write the comparison as a PDF</source>
        <translation>De vergelijking als PDF schrijven</translation>
    </message>
    <message>
        <source>First journey, A</source>
        <translation>Eerste klantreis, A</translation>
    </message>
    <message>
        <source>Second journey, B</source>
        <translation>Tweede klantreis, B</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Show the whole comparison</source>
        <translation>De hele vergelijking tonen</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation>Zoom, {percent}</translation>
    </message>
</context>
<context>
    <name>ComparisonWindow</name>
    <message>
        <source>Show in {letter}</source>
        <translation>Toon in {letter}</translation>
    </message>
    <message>
        <source>Show on the map of “{journey}”</source>
        <translation>Toon op de kaart van ‘{journey}’</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Uit een bestand…</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Van dichtbij bekijken</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The file was not opened.</source>
        <translation>Het bestand is niet geopend.</translation>
    </message>
    <message>
        <source>The file was not opened; look at line {line}.</source>
        <translation>Het bestand is niet geopend; kijk op regel {line}.</translation>
    </message>
    <message>
        <source>the field “{field}” is missing.</source>
        <translation>het veld “{field}” ontbreekt.</translation>
    </message>
    <message>
        <source>the field “{field}” is there twice, and only one of the two can count.</source>
        <translation>het veld “{field}” staat er twee keer, en er kan er maar één gelden.</translation>
    </message>
    <message>
        <source>here stands {found}, and not {wanted}.</source>
        <translation>hier staat {found}, en niet {wanted}.</translation>
    </message>
    <message>
        <source>the field “{field}” holds {found}, and not {wanted}.</source>
        <translation>in het veld “{field}” staat {found}, en niet {wanted}.</translation>
    </message>
    <message>
        <source>This file is not a journey map, or it is damaged: {reason}.</source>
        <translation>Dit bestand is geen klantreis, of het is beschadigd: {reason}.</translation>
    </message>
    <message>
        <source>the id “{id}” is that of {other} too.</source>
        <translation>de id “{id}” is ook die van {other}.</translation>
    </message>
    <message>
        <source>“{field}” refers to “{id}”, which does not exist.</source>
        <translation>“{field}” verwijst naar “{id}”, en dat bestaat niet.</translation>
    </message>
    <message>
        <source>{text} is not a number that can be kept.</source>
        <translation>{text} is geen getal dat bewaard kan worden.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Dit bestand is leeg.</translation>
    </message>
    <message>
        <source>This file is not a journey map: it is not text.</source>
        <translation>Dit bestand is geen klantreis: het is geen tekst.</translation>
    </message>
    <message>
        <source>This file is not a journey map: it is nested too deeply.</source>
        <translation>Dit bestand is geen klantreis: er staat te veel in elkaar.</translation>
    </message>
    <message>
        <source>This file is damaged: half a character stands in it.</source>
        <translation>Dit bestand is beschadigd: er staat een half teken in.</translation>
    </message>
    <message>
        <source>This file is not a journey map but something else in JSON.</source>
        <translation>Dit bestand is geen klantreis, maar iets anders in JSON.</translation>
    </message>
    <message>
        <source>This file comes from an older version and is damaged.</source>
        <translation>Dit bestand komt uit een oudere versie en is beschadigd.</translation>
    </message>
    <message>
        <source>the row has two cells for this phase.</source>
        <translation>de rij heeft twee cellen voor deze fase.</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>er ontbreekt een waarde</translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <translation>er ontbreekt een naam tussen dubbele aanhalingstekens</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>er ontbreekt een dubbele punt</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>er ontbreekt een komma</translation>
    </message>
    <message>
        <source>there is a comma too many</source>
        <translation>er staat een komma te veel</translation>
    </message>
    <message>
        <source>a text that starts here does not end</source>
        <translation>een tekst die hier begint, houdt niet op</translation>
    </message>
    <message>
        <source>a control character stands inside a text</source>
        <translation>er staat een stuurteken in een tekst</translation>
    </message>
    <message>
        <source>a backslash stands before something else than JSON allows</source>
        <translation>er staat een backslash voor iets dat in JSON niet mag</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>er staat nog tekst na het einde</translation>
    </message>
    <message>
        <source>a merge conflict has not been resolved</source>
        <translation>een samenvoegconflict is niet opgelost</translation>
    </message>
    <message>
        <source>something stands here that JSON does not know</source>
        <translation>hier staat iets dat JSON niet kent</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een heel getal</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a date such as 2026-03-31</source>
        <translation>een datum zoals 2026-03-31</translation>
    </message>
    <message>
        <source>a list between [ and ]</source>
        <translation>een lijst tussen [ en ]</translation>
    </message>
    <message>
        <source>an object between { and }</source>
        <translation>een object tussen { en }</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>een van {words}</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{kind} from {low} to {high}</source>
        <translation>{kind} van {low} tot en met {high}</translation>
    </message>
    <message>
        <source>{kind} of at least {low}</source>
        <translation>{kind} van minstens {low}</translation>
    </message>
    <message>
        <source>{kind} of at most {high}</source>
        <translation>{kind} van hoogstens {high}</translation>
    </message>
</context>
<context>
    <name>ContentFields</name>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Allemaal</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Een paar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation>Alle fases</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>As the map: {language}</source>
        <translation>Als de klantreis: {language}</translation>
    </message>
    <message>
        <source>In the title block and footer</source>
        <translation>In titelblok en voet</translation>
    </message>
    <message>
        <source>And after it, to read at a desk</source>
        <translation>En daarna, om aan tafel te lezen</translation>
    </message>
    <message>
        <source>Language of the sheet’s own words</source>
        <translation>Taal van de vaste woorden op het vel</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Titelblok</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>How well we know</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Legend and sources</source>
        <translation>Legenda en bronnen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Share that is known well</source>
        <translation>Aandeel onderbouwd</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>A page for each phase</source>
        <translation>Een pagina per fase</translation>
    </message>
    <message>
        <source>All about the personas</source>
        <translation>Alles over de persona’s</translation>
    </message>
    <message>
        <source>A list of actions</source>
        <translation>Een actielijst</translation>
    </message>
    <message>
        <source>A list of touchpoints</source>
        <translation>Een touchpointlijst</translation>
    </message>
    <message>
        <source>Notes, by their numbers on the cards</source>
        <translation>Notities, met hun nummer op de kaart</translation>
    </message>
    <message>
        <source>How well each phase and row is known</source>
        <translation>Hoe goed je elke fase en rij kent</translation>
    </message>
    <message>
        <source>Questions of the review</source>
        <translation>Vragen van de controle</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Er ging iets mis in het programma</translation>
    </message>
    <message>
        <source>Your work is safe in the recovery file. You can go on; save soon, and under another name if something looks odd. This text helps those who can mend it:</source>
        <translation>Je werk staat veilig in het herstelbestand. Je kunt doorgaan; bewaar gauw, en onder een andere naam als er iets vreemd uitziet. Deze tekst helpt wie het kan verhelpen:</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Kies een datum</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>There are no phases and rows to compare yet.</source>
        <translation>Er zijn nog geen fasen en rijen om te vergelijken.</translation>
    </message>
    <message>
        <source>Both journeys are alike. Change one of them, and this shows what differs.</source>
        <translation>Beide klantreizen zijn gelijk. Verander er een, dan zie je hier wat er verschilt.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>Drag</name>
    <message>
        <source>Drop: to {row}, {phase}, place {place}   Ctrl: copy   Esc: back</source>
        <translation>Loslaten: naar {row}, {phase}, plaats {place}   Ctrl: kopie   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: copy to {row}, {phase}, place {place}   Esc: back</source>
        <translation>Loslaten: kopie naar {row}, {phase}, plaats {place}   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: {count} to {row}, {phase}, from place {place}   Ctrl: copy   Esc: back</source>
        <translation>Loslaten: {count} naar {row}, {phase}, vanaf plaats {place}   Ctrl: kopie   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: copies of {count} to {row}, {phase}, from place {place}   Esc: back</source>
        <translation>Loslaten: {count} als kopie naar {row}, {phase}, vanaf plaats {place}   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: to {row}, {phase}</source>
        <translation>Loslaten: naar {row}, {phase}</translation>
    </message>
    <message>
        <source>Drop: photo of {name}</source>
        <translation>Loslaten: foto van {name}</translation>
    </message>
    <message>
        <source>Drop: photo of this persona</source>
        <translation>Loslaten: foto van deze persona</translation>
    </message>
    <message>
        <source>{row} holds no cards   Esc: back</source>
        <translation>In {row} staan geen kaarten   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: back where it was</source>
        <translation>Loslaten: terug op zijn plek</translation>
    </message>
    <message>
        <source>Drop: to “{journey}”, where they belong   Wait: open it   Ctrl: copy   Esc: back</source>
        <translation>Loslaten: naar “{journey}”, op hun plek   Wachten: openen   Ctrl: kopiëren   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: copy to “{journey}”, where they belong   Wait: open it   Esc: back</source>
        <translation>Loslaten: kopie naar “{journey}”, op hun plek   Wachten: openen   Esc: terug</translation>
    </message>
    <message>
        <source>“{journey}” has no row for these   Wait: open it   Esc: back</source>
        <translation>“{journey}” heeft hier geen rij voor   Wachten: openen   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: before {name}   Esc: back</source>
        <translation>Loslaten: voor {name}   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: at the end   Esc: back</source>
        <translation>Loslaten: aan het eind   Esc: terug</translation>
    </message>
    <message>
        <source>Relevance in {phase}: {value}   Esc: back</source>
        <translation>Relevantie in {phase}: {value}   Esc: terug</translation>
    </message>
    <message>
        <source>Presence in {phase}: {value}   Esc: back</source>
        <translation>Aanwezigheid in {phase}: {value}   Esc: terug</translation>
    </message>
    <message>
        <source>{phase}: {value}   Esc: back</source>
        <translation>{phase}: {value}   Esc: terug</translation>
    </message>
    <message>
        <source>Width of {phase}: {value}   Esc: back</source>
        <translation>Breedte van {phase}: {value}   Esc: terug</translation>
    </message>
    <message>
        <source>Height of {row}: {value}   Esc: back</source>
        <translation>Hoogte van {row}: {value}   Esc: terug</translation>
    </message>
    <message>
        <source>Runs from {first} to {last}, {count} phases   Esc: back</source>
        <translation>Loopt van {first} tot en met {last}, {count} fasen   Esc: terug</translation>
    </message>
    <message>
        <source>Stays in {phase}   Esc: back</source>
        <translation>Blijft in {phase}   Esc: terug</translation>
    </message>
    <message>
        <source>Span: from {first} to {last}   Esc: back</source>
        <translation>Stuk: van {first} tot en met {last}   Esc: terug</translation>
    </message>
    <message>
        <source>Group: from {first} to {last}   Esc: back</source>
        <translation>Groep: van {first} tot en met {last}   Esc: terug</translation>
    </message>
    <message>
        <source>Click the card where the journey begins, or go there and press Enter   Esc: back</source>
        <translation>Klik op de kaart waar de reis begint, of ga erheen en druk op Enter   Esc: terug</translation>
    </message>
    <message>
        <source>Stops: {count}   Click the next one or go there   Backspace, Ctrl+Z: one back   Enter: done   Esc: back</source>
        <translation>Haltes: {count}   Klik de volgende aan of ga erheen   Backspace, Ctrl+Z: één terug   Enter: klaar   Esc: terug</translation>
    </message>
    <message>
        <source>Stops: {count}   Enter, Space: call here   Backspace, Ctrl+Z: one back   Ctrl+Enter: done   Esc: back</source>
        <translation>Haltes: {count}   Enter, spatie: hier langs   Backspace, Ctrl+Z: één terug   Ctrl+Enter: klaar   Esc: terug</translation>
    </message>
    <message>
        <source>Drop: the route calls at {name}   Esc: back</source>
        <translation>Loslaten: de route loopt langs {name}   Esc: terug</translation>
    </message>
    <message>
        <source>A route calls at cards, not at actions</source>
        <translation>Een route loopt langs kaarten, niet langs acties</translation>
    </message>
    <message>
        <source>phase {number}</source>
        <translation>fase {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rij {number}</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Type to begin the next one. F2: change this one</source>
        <translation>Typ om de volgende te beginnen. F2: deze wijzigen</translation>
    </message>
    <message>
        <source>A text takes {most} characters at most; what came after them was left out.</source>
        <translation>In een tekst passen hoogstens {most} tekens; wat daarna kwam is weggelaten.</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>This journey has no phases yet. {keys} adds one.</source>
        <translation>Deze klantreis heeft nog geen fasen. {keys} voegt er een toe.</translation>
    </message>
    <message>
        <source>This journey has no rows yet. {keys} adds one.</source>
        <translation>Deze klantreis heeft nog geen rijen. {keys} voegt er een toe.</translation>
    </message>
    <message>
        <source>All rows are hidden. {keys} shows them again.</source>
        <translation>Alle rijen zijn verborgen. {keys} toont ze weer.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Hoe je begint</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>New channel…</source>
        <translation>Nieuw kanaal…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nieuwe kans…</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>kans</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nieuw kanaal</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Naam van het kanaal</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanaal toevoegen</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Guessed</source>
        <translation>Vermoed</translation>
    </message>
    <message>
        <source>Guessed by our own people</source>
        <translation>Vermoed door eigen mensen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Customers were present</source>
        <translation>Klanten zaten erbij</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Drawn by customers themselves</source>
        <translation>Door klanten zelf getekend</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Onderzocht</translation>
    </message>
    <message>
        <source>Researched, with a source</source>
        <translation>Onderzocht, met bron</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dit?</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>onderbouwing</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Nothing on this map yet that is known or guessed.</source>
        <translation>Op deze kaart staat nog niets wat je weet of vermoedt.</translation>
    </message>
    <message>
        <source>What do we only guess?</source>
        <translation>Wat vermoeden we alleen?</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Per fase</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>Per rij</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pdf-bestanden</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporteren als pdf</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <translation>Kleurprofielen</translation>
    </message>
    <message>
        <source>The print shop’s colour profile</source>
        <translation>Het kleurprofiel van de drukkerij</translation>
    </message>
    <message>
        <source>This colour profile cannot be used</source>
        <translation>Dit kleurprofiel is niet bruikbaar</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>De pdf is niet gemaakt</translation>
    </message>
</context>
<context>
    <name>ExportFooter</name>
    <message>
        <source>Change…</source>
        <translation>Wijzig…</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Pdf openen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printen…</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Exporteer lijst</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Open de lijst</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exporteer pdf</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Afbeelding maken</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Afbeelding openen</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wordt gemaakt…</translation>
    </message>
    <message>
        <source>Printing page {number} of {count}…</source>
        <translation>Pagina {number} van {count} wordt geprint…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Klaar: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ExportMessages</name>
    <message>
        <source>The map itself is untouched.</source>
        <translation>De klantreis zelf is niet veranderd.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}.</source>
        <translation>“{file}” kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The export broke off. Try again.</source>
        <translation>Het exporteren is afgebroken. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The export could not be started. Try again.</source>
        <translation>Het exporteren kon niet beginnen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{file}” is the map itself. Choose another name.</source>
        <translation>“{file}” is de klantreis zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is gone. Choose another place.</source>
        <translation>De map “{folder}” is weg. Kies een andere plek.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “{folder}”. Choose another place.</source>
        <translation>In de map “{folder}” kan niets worden geschreven. Kies een andere plek.</translation>
    </message>
    <message>
        <source>You may not change “{file}”. Choose another name.</source>
        <translation>Je mag “{file}” niet wijzigen. Kies een andere naam.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose another name.</source>
        <translation>“{file}” is een map. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, or put “{file}” somewhere else.</source>
        <translation>De schijf is vol. Maak ruimte, of zet “{file}” ergens anders.</translation>
    </message>
</context>
<context>
    <name>ExportNotice</name>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wordt gemaakt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Toon in map</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Klaar: {file}</translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation>De pdf is niet gemaakt</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Actions by impact and effort</source>
        <translation>Acties naar effect en moeite</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Text of the card</source>
        <translation>Tekst van de kaart</translation>
    </message>
    <message>
        <source>Text of the action</source>
        <translation>Tekst van de actie</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Naam van de fase</translation>
    </message>
    <message>
        <source>Name of the row</source>
        <translation>Naam van de rij</translation>
    </message>
    <message>
        <source>Name of the phase group</source>
        <translation>Naam van de fasegroep</translation>
    </message>
    <message>
        <source>Name of the span</source>
        <translation>Naam van het stuk</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Naam van de persona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Look in:</source>
        <translation>Zoeken in:</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Soort bestand:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Journey maps</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Klantreis openen</translation>
    </message>
    <message>
        <source>“{file}” is not there any more. Has it been moved, or is a disk or stick missing?</source>
        <translation>“{file}” is er niet meer. Is het verplaatst, of mist er een schijf of stick?</translation>
    </message>
    <message>
        <source>“{file}” was not opened</source>
        <translation>“{file}” is niet geopend</translation>
    </message>
    <message>
        <source>The program ended before “{title}” was saved in {file}. Its changes up to {when} have been kept.</source>
        <translation>Het programma stopte voordat “{title}” bewaard was in {file}. Wat je tot {when} deed, is er nog.</translation>
    </message>
    <message>
        <source>The program ended before “{title}” was saved for the first time: a map with {cards}. Its changes up to {when} have been kept.</source>
        <translation>Het programma stopte voordat “{title}” voor het eerst bewaard was: een klantreis met {cards}. Wat je tot {when} deed, is er nog.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>The template cannot be opened</source>
        <translation>Het sjabloon kan niet worden geopend</translation>
    </message>
    <message>
        <source>The work could not be restored</source>
        <translation>Het werk kon niet worden hersteld</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Click or type</source>
        <translation>Klik of typ</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100, or drag</source>
        <translation>Typ een getal van 0 tot 100, of sleep</translation>
    </message>
    <message>
        <source>Double-click or Enter for a point</source>
        <translation>Dubbelklik of Enter voor een punt</translation>
    </message>
    <message>
        <source>Double-click or type a number</source>
        <translation>Dubbelklik of typ een getal</translation>
    </message>
    <message>
        <source>Click to choose a picture</source>
        <translation>Klik om een afbeelding te kiezen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dit?</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment van de waarheid</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Sluit het filter</translation>
    </message>
    <message>
        <source>All cards and actions are shown</source>
        <translation>Alle kaarten en acties zijn te zien</translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} cards and actions</source>
        <translation>
            <numerusform>%n van {total} kaarten en acties</numerusform>
            <numerusform>%n van {total} kaarten en acties</numerusform>
        </translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Zonder persona</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Zonder kanaal</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Vermoed</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Onderzocht</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Zonder label</translation>
    </message>
    <message>
        <source>Zero moment of truth</source>
        <translation>Nulde moment van de waarheid</translation>
    </message>
    <message>
        <source>First moment of truth</source>
        <translation>Eerste moment van de waarheid</translation>
    </message>
    <message>
        <source>Ultimate moment of truth</source>
        <translation>Ultiem moment van de waarheid</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>Stand back</source>
        <translation>Op de achtergrond</translation>
    </message>
    <message>
        <source>Are left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Other cards</source>
        <translation>Andere kaarten</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle kaarten</translation>
    </message>
    <message>
        <source>Of which personas</source>
        <translation>Van welke persona’s</translation>
    </message>
    <message>
        <source>Through which channels</source>
        <translation>Via welke kanalen</translation>
    </message>
    <message>
        <source>Known how well</source>
        <translation>Hoe goed onderbouwd</translation>
    </message>
    <message>
        <source>With which tags</source>
        <translation>Met welke labels</translation>
    </message>
    <message>
        <source>Which moments of truth</source>
        <translation>Welke momenten van de waarheid</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>Geen persona</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Geen kanaal</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Vermoed</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Researched</source>
        <translation>Onderzocht</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Geen label</translation>
    </message>
    <message>
        <source>Zero moment of truth</source>
        <translation>Nulde moment van de waarheid</translation>
    </message>
    <message>
        <source>First moment of truth</source>
        <translation>Eerste moment van de waarheid</translation>
    </message>
    <message>
        <source>Ultimate moment of truth</source>
        <translation>Ultiem moment van de waarheid</translation>
    </message>
</context>
<context>
    <name>FirstHint</name>
    <message>
        <source>Got it</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Click a cell and type; Enter begins the next card. Drag cards to where they belong. {search} finds every action and card, {shortcuts} lists all keys.</source>
        <translation>Klik op een cel en typ; Enter begint de volgende kaart. Sleep kaarten naar waar ze horen. {search} vindt elke opdracht en kaart, {shortcuts} toont alle toetsen.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What you choose here goes for all of them. Empty: they differ.</source>
        <translation>Wat je hier kiest, geldt voor allemaal. Leeg: ze verschillen.</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>{what} wijzigen</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Staande streep</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Windows (1252)</source>
        <translation>Windows (1252)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32)</source>
        <translation>Unicode (UTF-32)</translation>
    </message>
    <message>
        <source>Latin (ISO 8859-15)</source>
        <translation>Latijn (ISO 8859-15)</translation>
    </message>
    <message>
        <source>DOS (850)</source>
        <translation>DOS (850)</translation>
    </message>
    <message>
        <source>Old Mac (Roman)</source>
        <translation>Oude Mac (Roman)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Between columns</source>
        <translation>Tussen kolommen</translation>
    </message>
    <message>
        <source>Names of columns</source>
        <translation>Namen van kolommen</translation>
    </message>
    <message>
        <source>On line {number}</source>
        <translation>Op regel {number}</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Zijn er niet</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Point of a curve</source>
        <translation>Punt van een curve</translation>
    </message>
    <message>
        <source>Question of a cell</source>
        <translation>Vraag van een cel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase group</source>
        <translation>Fasegroep</translation>
    </message>
    <message>
        <source>Second ruler</source>
        <translation>Tweede liniaal</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Ultimate moment of truth</source>
        <translation>Ultiem moment van de waarheid</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Titelblok</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Trait of a persona</source>
        <translation>Kenmerk van een persona</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Owner of a touchpoint</source>
        <translation>Eigenaar van een touchpoint</translation>
    </message>
    <message>
        <source>Goal of a card</source>
        <translation>Doel van een kaart</translation>
    </message>
    <message>
        <source>Tag of a card</source>
        <translation>Label van een kaart</translation>
    </message>
    <message>
        <source>Note of a card</source>
        <translation>Notitie van een kaart</translation>
    </message>
    <message>
        <source>Owner of an action</source>
        <translation>Eigenaar van een actie</translation>
    </message>
    <message>
        <source>Note of an action</source>
        <translation>Notitie van een actie</translation>
    </message>
    <message>
        <source>Question of a row</source>
        <translation>Vraag van een rij</translation>
    </message>
    <message>
        <source>Level of a curve</source>
        <translation>Niveau van een curve</translation>
    </message>
    <message>
        <source>Question of a phase</source>
        <translation>Vraag van een fase</translation>
    </message>
    <message>
        <source>Why a phase does not apply</source>
        <translation>Waarom een fase niet geldt</translation>
    </message>
    <message>
        <source>Quote of a persona</source>
        <translation>Citaat van een persona</translation>
    </message>
    <message>
        <source>Note of a source</source>
        <translation>Notitie van een bron</translation>
    </message>
</context>
<context>
    <name>Gain</name>
    <message>
        <source>need</source>
        <translation>behoefte</translation>
    </message>
    <message>
        <source>barrier</source>
        <translation>drempel</translation>
    </message>
    <message>
        <source>goal: {goal}</source>
        <translation>doel: {goal}</translation>
    </message>
    <message>
        <source>{share} drop off after this</source>
        <translation>{share} haakt hierna af</translation>
    </message>
    <message>
        <source>gain {amount}</source>
        <translation>winst {amount}</translation>
    </message>
    <message>
        <source>Phase {number}</source>
        <translation>Fase {number}</translation>
    </message>
</context>
<context>
    <name>GainList</name>
    <message>
        <source>Phases by gain</source>
        <translation>Fasen op volgorde van winst</translation>
    </message>
    <message>
        <source>Score this phase</source>
        <translation>Deze fase scoren</translation>
    </message>
    <message>
        <source>To the opportunity</source>
        <translation>Naar de kans</translation>
    </message>
</context>
<context>
    <name>GainPanel</name>
    <message>
        <source>Add a row of scores</source>
        <translation>Rij met scores toevoegen</translation>
    </message>
    <message>
        <source>No scores yet. Say for each phase how relevant it is to customers and how present we are, and this shows where most is to be won.</source>
        <translation>Nog geen scores. Zeg per fase hoe relevant die is voor klanten en hoe aanwezig wij er zijn; dan zie je hier waar het meest te winnen valt.</translation>
    </message>
    <message>
        <source>This journey has no phases yet.</source>
        <translation>Deze klantreis heeft nog geen fasen.</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Arrow keys</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>From cell to cell and card to card</source>
        <translation>Van cel naar cel en van kaart naar kaart</translation>
    </message>
    <message>
        <source>To the edge of the map</source>
        <translation>Naar de rand</translation>
    </message>
    <message>
        <source>Ctrl and an arrow key</source>
        <translation>Ctrl met een pijltje</translation>
    </message>
    <message>
        <source>To the first or last phase of the row</source>
        <translation>Naar de eerste of laatste fase van de rij</translation>
    </message>
    <message>
        <source>To the first or last cell of the map</source>
        <translation>Naar de eerste of laatste cel</translation>
    </message>
    <message>
        <source>A screen up or down</source>
        <translation>Een scherm omhoog of omlaag</translation>
    </message>
    <message>
        <source>To the next or previous cell, then out of the map</source>
        <translation>Naar de volgende of vorige cel, en daarna verder in het venster</translation>
    </message>
    <message>
        <source>From the phases to the principles and the title, and back</source>
        <translation>Van de fasen naar de uitgangspunten en de titel, en terug</translation>
    </message>
    <message>
        <source>Select on, cell by cell or card by card</source>
        <translation>Verder selecteren, per cel of kaart</translation>
    </message>
    <message>
        <source>Shift and an arrow key</source>
        <translation>Shift met een pijltje</translation>
    </message>
    <message>
        <source>Edit what is selected, or begin a card</source>
        <translation>Bewerk wat geselecteerd is, of begin een kaart</translation>
    </message>
    <message>
        <source>Begin a card or a score at once</source>
        <translation>Meteen een kaart of score beginnen</translation>
    </message>
    <message>
        <source>Letters, figures</source>
        <translation>Letters, cijfers</translation>
    </message>
    <message>
        <source>Add a card, phase or row beside this one</source>
        <translation>Hiernaast een kaart, fase of rij toevoegen</translation>
    </message>
    <message>
        <source>The menu of what is selected</source>
        <translation>Het menu van wat geselecteerd is</translation>
    </message>
    <message>
        <source>Menu key, {Shift+F10}</source>
        <translation>Menutoets, {Shift+F10}</translation>
    </message>
    <message>
        <source>Give up what you are doing</source>
        <translation>Afbreken waar je mee bezig bent</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Eén meer of minder selecteren</translation>
    </message>
    <message>
        <source>Ctrl and click</source>
        <translation>Ctrl en klikken</translation>
    </message>
    <message>
        <source>Select everything up to here</source>
        <translation>Alles tot hier selecteren</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift en klikken</translation>
    </message>
    <message>
        <source>Select the cards in a rectangle</source>
        <translation>De kaarten in een kader selecteren</translation>
    </message>
    <message>
        <source>Drag beside the cards</source>
        <translation>Slepen naast de kaarten</translation>
    </message>
    <message>
        <source>Edit a text, or add where nothing is</source>
        <translation>Tekst bewerken, of iets toevoegen waar niets staat</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dubbelklikken</translation>
    </message>
    <message>
        <source>The menu of what is pointed at</source>
        <translation>Het menu van wat je aanwijst</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklikken</translation>
    </message>
    <message>
        <source>Move cards, phases, rows and points</source>
        <translation>Kaarten, fasen, rijen en punten verplaatsen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Slepen</translation>
    </message>
    <message>
        <source>Copy cards</source>
        <translation>Kaarten kopiëren</translation>
    </message>
    <message>
        <source>Ctrl while dragging</source>
        <translation>Ctrl tijdens het slepen</translation>
    </message>
    <message>
        <source>Take cards to another journey</source>
        <translation>Kaarten naar een andere klantreis brengen</translation>
    </message>
    <message>
        <source>Drag to its tab</source>
        <translation>Naar de tab slepen</translation>
    </message>
    <message>
        <source>Stretch a card over more phases</source>
        <translation>Een kaart over meer fasen uitrekken</translation>
    </message>
    <message>
        <source>Drag its edge</source>
        <translation>Aan de rand slepen</translation>
    </message>
    <message>
        <source>Make phases wider, rows higher, groups longer</source>
        <translation>Fasen breder, rijen hoger, groepen langer maken</translation>
    </message>
    <message>
        <source>Drag the edge</source>
        <translation>Aan de rand slepen</translation>
    </message>
    <message>
        <source>Give an edge its usual place again</source>
        <translation>Een rand weer op zijn gewone plek</translation>
    </message>
    <message>
        <source>Double click on it</source>
        <translation>Erop dubbelklikken</translation>
    </message>
    <message>
        <source>Scores and points in large steps</source>
        <translation>Scores en punten in grote stappen</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Shift tijdens het slepen</translation>
    </message>
    <message>
        <source>Lead a route along another card</source>
        <translation>Een route langs een andere kaart leiden</translation>
    </message>
    <message>
        <source>Drag its line or a stop</source>
        <translation>De lijn of een halte slepen</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Het vel verschuiven</translation>
    </message>
    <message>
        <source>Wheel, middle button, or drag with {Space}</source>
        <translation>Wiel, middelste knop, of slepen met {Space}</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>Inzoomen rond de muis</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl en het wiel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done, and begin the next card</source>
        <translation>Klaar, en de volgende kaart beginnen</translation>
    </message>
    <message>
        <source>Done, and to the next or previous cell</source>
        <translation>Klaar, en naar de volgende of vorige cel</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Een nieuwe regel</translation>
    </message>
    <message>
        <source>Split the card at the caret</source>
        <translation>De kaart splitsen bij de cursor</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Take hold of a score or point</source>
        <translation>Een score of punt vastpakken</translation>
    </message>
    <message>
        <source>Higher or lower</source>
        <translation>Hoger of lager</translation>
    </message>
    <message>
        <source>Higher or lower in large steps</source>
        <translation>Hoger of lager in grote stappen</translation>
    </message>
    <message>
        <source>The score of the next phase; a point to the side</source>
        <translation>De score van de volgende fase; een punt opzij</translation>
    </message>
    <message>
        <source>The next or previous score or point</source>
        <translation>De volgende of vorige score, of het volgende of vorige punt</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Een punt toevoegen</translation>
    </message>
    <message>
        <source>Call at a card</source>
        <translation>Langs een kaart gaan</translation>
    </message>
    <message>
        <source>Click, {Return}, {Space}</source>
        <translation>Klikken, {Return}, {Space}</translation>
    </message>
    <message>
        <source>Take the last stop back</source>
        <translation>De laatste halte terugnemen</translation>
    </message>
    <message>
        <source>Keep the route</source>
        <translation>De route bewaren</translation>
    </message>
    <message>
        <source>Right click, {Ctrl+Return}</source>
        <translation>Rechtsklikken, {Ctrl+Return}</translation>
    </message>
    <message>
        <source>Leave no trace</source>
        <translation>Geen spoor achterlaten</translation>
    </message>
    <message>
        <source>Rename a line of the outline, or a tab</source>
        <translation>Een regel van het overzicht of een tab hernoemen</translation>
    </message>
    <message>
        <source>Move a line of the outline</source>
        <translation>Een regel van het overzicht verplaatsen</translation>
    </message>
    <message>
        <source>Move a tab</source>
        <translation>Een tab verplaatsen</translation>
    </message>
    <message>
        <source>What is found next or before</source>
        <translation>Wat daarna of daarvoor gevonden is</translation>
    </message>
    <message>
        <source>Take a map from the list of recent ones</source>
        <translation>Een klantreis uit de lijst met recente halen</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Terug naar het vel</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op het vel</translation>
    </message>
    <message>
        <source>With the mouse</source>
        <translation>Met de muis</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Tijdens het typen</translation>
    </message>
    <message>
        <source>On scores and curves</source>
        <translation>Op scores en lijnen</translation>
    </message>
    <message>
        <source>While you draw a route</source>
        <translation>Tijdens het tekenen van een route</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Naast het vel</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>Drag the ends of the band to take in more phases or fewer.</source>
        <translation>Sleep aan de uiteinden van de balk om er meer of minder fasen in op te nemen.</translation>
    </message>
    <message>
        <source>Phase group</source>
        <translation>Fasegroep</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Write a principle</source>
        <translation>Uitgangspunt opschrijven</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Name the phases as customers live through them, also the ones after the purchase. Phases can be added, moved and taken away.</source>
        <translation>Noem de fasen zoals klanten ze beleven, ook die na de aankoop. Je kunt fasen toevoegen, verplaatsen en weghalen.</translation>
    </message>
    <message>
        <source>To the phases</source>
        <translation>Naar de fasen</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Wat je weet</translation>
    </message>
    <message>
        <source>Fill in what is known</source>
        <translation>Invullen wat je weet</translation>
    </message>
    <message>
        <source>Relevance and presence</source>
        <translation>Relevantie en aanwezigheid</translation>
    </message>
    <message>
        <source>What do you hold on to, whatever you do for customers? Three or four short sentences are enough; they stand above the map. Enter begins the next one.</source>
        <translation>Waar houd je altijd aan vast, wat je ook voor klanten doet? Drie of vier korte zinnen zijn genoeg; ze staan boven de kaart. Met Enter begin je de volgende.</translation>
    </message>
    <message>
        <source>Write what customers do, ask and feel in each phase, and say how you know. A guess is welcome, as long as it is called one. Enter begins the next card.</source>
        <translation>Schrijf per fase op wat klanten doen, vragen en voelen, en zeg hoe je dat weet. Een vermoeden mag, als het maar zo heet. Met Enter begin je de volgende kaart.</translation>
    </message>
    <message>
        <source>How much does each phase matter to customers, and how much are you there? Give both a number from 0 to 100. Tab goes on to the next number.</source>
        <translation>Hoe belangrijk is elke fase voor klanten, en hoe aanwezig ben je er? Geef allebei een cijfer van 0 tot 100. Met Tab ga je naar het volgende cijfer.</translation>
    </message>
    <message>
        <source>Score a phase</source>
        <translation>Fase scoren</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>What does all this say, in a sentence for each phase? Begin where most is to be won.</source>
        <translation>Wat zegt dit alles, in één zin per fase? Begin waar de meeste winst zit.</translation>
    </message>
    <message>
        <source>Write an opportunity</source>
        <translation>Kans opschrijven</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Who does what about it, and when? Give each opportunity at least one action.</source>
        <translation>Wie doet er wat aan, en wanneer? Geef elke kans minstens één actie.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
</context>
<context>
    <name>GuideEnding</name>
    <message>
        <source>Export the action list…</source>
        <translation>Actielijst exporteren…</translation>
    </message>
    <message>
        <source>Plan the actions</source>
        <translation>Acties plannen</translation>
    </message>
    <message>
        <source>Go through the review</source>
        <translation>Naar de controle</translation>
    </message>
    <message>
        <source>Now to work</source>
        <translation>Nu aan het werk</translation>
    </message>
    <message>
        <source>Give each action an owner and a date, and hand the list to who will do it. The review asks what the map leaves open.</source>
        <translation>Geef elke actie een eigenaar en een datum, en geef de lijst aan wie ermee aan de slag gaat. De controle vraagt wat de kaart nog openlaat.</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All six steps are done.</source>
        <translation>Alle zes stappen zijn klaar.</translation>
    </message>
    <message>
        <source>{done} of 6 steps done. Take them in any order; nothing is locked.</source>
        <translation>{done} van 6 stappen klaar. Elke volgorde mag; niets zit op slot.</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message>
        <source>Show {row}</source>
        <translation>{row} tonen</translation>
    </message>
    <message>
        <source>Show all of these</source>
        <translation>Al deze tonen</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Lucht</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pruim</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roos</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Steen</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Oker</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mos</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leisteen</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Several icons</source>
        <translation>Verschillende pictogrammen</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Geen pictogram</translation>
    </message>
</context>
<context>
    <name>IconPicker</name>
    <message>
        <source>Choose an icon</source>
        <translation>Kies een pictogram</translation>
    </message>
    <message>
        <source>Search an icon</source>
        <translation>Zoek een pictogram</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Iconen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>No icon</source>
        <translation>Geen pictogram</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>person, customer</source>
        <translation>persoon, klant</translation>
    </message>
    <message>
        <source>people, two</source>
        <translation>mensen, twee</translation>
    </message>
    <message>
        <source>people, group, team</source>
        <translation>mensen, groep, team</translation>
    </message>
    <message>
        <source>baby, child</source>
        <translation>baby, kind</translation>
    </message>
    <message>
        <source>student, pupil</source>
        <translation>student, leerling</translation>
    </message>
    <message>
        <source>work, briefcase</source>
        <translation>werk, koffertje</translation>
    </message>
    <message>
        <source>handshake, agreement, partner</source>
        <translation>handdruk, overeenkomst, partner</translation>
    </message>
    <message>
        <source>tap, touch, click</source>
        <translation>tik, aanraken, klik</translation>
    </message>
    <message>
        <source>care, service</source>
        <translation>zorg, service</translation>
    </message>
    <message>
        <source>thumb up, good</source>
        <translation>duim omhoog, goed</translation>
    </message>
    <message>
        <source>thumb down, bad</source>
        <translation>duim omlaag, slecht</translation>
    </message>
    <message>
        <source>heart, love, need</source>
        <translation>hart, liefde, behoefte</translation>
    </message>
    <message>
        <source>smile, happy</source>
        <translation>lach, blij</translation>
    </message>
    <message>
        <source>neutral face</source>
        <translation>neutraal gezicht</translation>
    </message>
    <message>
        <source>sad face</source>
        <translation>verdrietig gezicht</translation>
    </message>
    <message>
        <source>star, review</source>
        <translation>ster, beoordeling</translation>
    </message>
    <message>
        <source>trophy, win</source>
        <translation>beker, winnen</translation>
    </message>
    <message>
        <source>gift, present</source>
        <translation>cadeau, geschenk</translation>
    </message>
    <message>
        <source>party, celebration</source>
        <translation>feest, vieren</translation>
    </message>
    <message>
        <source>chat, message</source>
        <translation>chat, bericht</translation>
    </message>
    <message>
        <source>conversation, talk</source>
        <translation>gesprek, praten</translation>
    </message>
    <message>
        <source>phone, call</source>
        <translation>telefoon, bellen</translation>
    </message>
    <message>
        <source>e-mail, letter</source>
        <translation>e-mail, brief</translation>
    </message>
    <message>
        <source>mailbox, post</source>
        <translation>brievenbus, post</translation>
    </message>
    <message>
        <source>video, film</source>
        <translation>video, film</translation>
    </message>
    <message>
        <source>megaphone, advertising</source>
        <translation>megafoon, reclame</translation>
    </message>
    <message>
        <source>newspaper, news</source>
        <translation>krant, nieuws</translation>
    </message>
    <message>
        <source>bell, reminder</source>
        <translation>bel, herinnering</translation>
    </message>
    <message>
        <source>globe, website</source>
        <translation>wereldbol, website</translation>
    </message>
    <message>
        <source>browser, page</source>
        <translation>browser, pagina</translation>
    </message>
    <message>
        <source>mobile phone, app</source>
        <translation>mobiel, app</translation>
    </message>
    <message>
        <source>computer, screen</source>
        <translation>computer, scherm</translation>
    </message>
    <message>
        <source>laptop</source>
        <translation>laptop</translation>
    </message>
    <message>
        <source>wifi, signal</source>
        <translation>wifi, signaal</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>camera, photo</source>
        <translation>camera, foto</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding, beeld</translation>
    </message>
    <message>
        <source>play, start</source>
        <translation>afspelen, start</translation>
    </message>
    <message>
        <source>magnifying glass, search</source>
        <translation>vergrootglas, zoeken</translation>
    </message>
    <message>
        <source>question, help</source>
        <translation>vraag, hulp</translation>
    </message>
    <message>
        <source>information</source>
        <translation>informatie</translation>
    </message>
    <message>
        <source>light bulb, idea</source>
        <translation>lamp, idee</translation>
    </message>
    <message>
        <source>brain, think</source>
        <translation>brein, denken</translation>
    </message>
    <message>
        <source>eye, see</source>
        <translation>oog, zien</translation>
    </message>
    <message>
        <source>book, read</source>
        <translation>boek, lezen</translation>
    </message>
    <message>
        <source>notebook, notes</source>
        <translation>notitieboek, notities</translation>
    </message>
    <message>
        <source>document, file</source>
        <translation>document, bestand</translation>
    </message>
    <message>
        <source>file, portal</source>
        <translation>dossier, portaal</translation>
    </message>
    <message>
        <source>clipboard, form</source>
        <translation>klembord, formulier</translation>
    </message>
    <message>
        <source>list, checklist</source>
        <translation>lijst, checklist</translation>
    </message>
    <message>
        <source>signature, sign</source>
        <translation>handtekening, tekenen</translation>
    </message>
    <message>
        <source>tick, done</source>
        <translation>vinkje, klaar</translation>
    </message>
    <message>
        <source>cross, wrong</source>
        <translation>kruis, fout</translation>
    </message>
    <message>
        <source>prohibited, barrier</source>
        <translation>verboden, drempel</translation>
    </message>
    <message>
        <source>warning, risk</source>
        <translation>waarschuwing, risico</translation>
    </message>
    <message>
        <source>lock, closed</source>
        <translation>slot, dicht</translation>
    </message>
    <message>
        <source>key, access</source>
        <translation>sleutel, toegang</translation>
    </message>
    <message>
        <source>shield, safe, insurance</source>
        <translation>schild, veilig, verzekering</translation>
    </message>
    <message>
        <source>seal, approved</source>
        <translation>keurmerk, goedgekeurd</translation>
    </message>
    <message>
        <source>fingerprint, identity</source>
        <translation>vingerafdruk, identiteit</translation>
    </message>
    <message>
        <source>calendar, date</source>
        <translation>kalender, datum</translation>
    </message>
    <message>
        <source>clock, time</source>
        <translation>klok, tijd</translation>
    </message>
    <message>
        <source>hourglass, waiting</source>
        <translation>zandloper, wachten</translation>
    </message>
    <message>
        <source>pin, place</source>
        <translation>speld, plaats</translation>
    </message>
    <message>
        <source>map, route</source>
        <translation>plattegrond, kaart, route</translation>
    </message>
    <message>
        <source>signpost, choice</source>
        <translation>wegwijzer, keuze</translation>
    </message>
    <message>
        <source>path, route</source>
        <translation>pad, route</translation>
    </message>
    <message>
        <source>house, home</source>
        <translation>huis, thuis</translation>
    </message>
    <message>
        <source>house, visit</source>
        <translation>huis, bezoek</translation>
    </message>
    <message>
        <source>buildings, office</source>
        <translation>gebouwen, kantoor</translation>
    </message>
    <message>
        <source>shop, store</source>
        <translation>winkel, zaak</translation>
    </message>
    <message>
        <source>bank, government</source>
        <translation>bank, overheid</translation>
    </message>
    <message>
        <source>factory, industry</source>
        <translation>fabriek, industrie</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>aeroplane, travel</source>
        <translation>vliegtuig, reizen</translation>
    </message>
    <message>
        <source>train</source>
        <translation>trein</translation>
    </message>
    <message>
        <source>bus</source>
        <translation>bus</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>walk, doing</source>
        <translation>lopen, doen</translation>
    </message>
    <message>
        <source>lorry, delivery</source>
        <translation>vrachtwagen, levering</translation>
    </message>
    <message>
        <source>parcel, delivery</source>
        <translation>pakket, bezorging</translation>
    </message>
    <message>
        <source>shopping trolley, order</source>
        <translation>winkelwagen, bestelling</translation>
    </message>
    <message>
        <source>bag, purchase</source>
        <translation>tas, aankoop</translation>
    </message>
    <message>
        <source>barcode, product</source>
        <translation>streepjescode, product</translation>
    </message>
    <message>
        <source>label, price</source>
        <translation>label, prijs</translation>
    </message>
    <message>
        <source>percentage, discount</source>
        <translation>procent, korting</translation>
    </message>
    <message>
        <source>euro, money</source>
        <translation>euro, geld</translation>
    </message>
    <message>
        <source>coins, money</source>
        <translation>munten, geld</translation>
    </message>
    <message>
        <source>card, payment</source>
        <translation>pinpas, betaling</translation>
    </message>
    <message>
        <source>wallet, payment</source>
        <translation>portemonnee, betaling</translation>
    </message>
    <message>
        <source>receipt, invoice</source>
        <translation>bon, factuur</translation>
    </message>
    <message>
        <source>calculator, sum</source>
        <translation>rekenmachine, berekening</translation>
    </message>
    <message>
        <source>piggy bank, saving</source>
        <translation>spaarvarken, sparen</translation>
    </message>
    <message>
        <source>chart, figures</source>
        <translation>grafiek, cijfers</translation>
    </message>
    <message>
        <source>rise, growth</source>
        <translation>stijging, groei</translation>
    </message>
    <message>
        <source>fall, decline</source>
        <translation>daling, krimp</translation>
    </message>
    <message>
        <source>gauge, measure</source>
        <translation>meter, meten</translation>
    </message>
    <message>
        <source>target, goal</source>
        <translation>doel, raak</translation>
    </message>
    <message>
        <source>flag, milestone</source>
        <translation>vlag, mijlpaal</translation>
    </message>
    <message>
        <source>rocket, launch</source>
        <translation>raket, lancering</translation>
    </message>
    <message>
        <source>spanner, repair</source>
        <translation>sleutel, reparatie</translation>
    </message>
    <message>
        <source>hammer, build</source>
        <translation>hamer, bouwen</translation>
    </message>
    <message>
        <source>gear, process</source>
        <translation>tandwiel, proces</translation>
    </message>
    <message>
        <source>repeat, again</source>
        <translation>herhalen, opnieuw</translation>
    </message>
    <message>
        <source>link, chain</source>
        <translation>koppeling, schakel</translation>
    </message>
    <message>
        <source>share, network</source>
        <translation>delen, netwerk</translation>
    </message>
    <message>
        <source>leaf, nature</source>
        <translation>blad, natuur</translation>
    </message>
    <message>
        <source>recycle</source>
        <translation>hergebruik</translation>
    </message>
    <message>
        <source>sun, day</source>
        <translation>zon, dag</translation>
    </message>
    <message>
        <source>moon, night</source>
        <translation>maan, nacht</translation>
    </message>
    <message>
        <source>coffee, break</source>
        <translation>koffie, pauze</translation>
    </message>
    <message>
        <source>food, restaurant</source>
        <translation>eten, restaurant</translation>
    </message>
    <message>
        <source>bed, sleep</source>
        <translation>bed, slapen</translation>
    </message>
    <message>
        <source>first aid, emergency</source>
        <translation>eerste hulp, spoed</translation>
    </message>
    <message>
        <source>stethoscope, doctor</source>
        <translation>stethoscoop, dokter</translation>
    </message>
    <message>
        <source>pill, medicine</source>
        <translation>pil, medicijn</translation>
    </message>
    <message>
        <source>graduation, learning</source>
        <translation>diploma, leren</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muziek</translation>
    </message>
    <message>
        <source>palette, design</source>
        <translation>palet, ontwerp</translation>
    </message>
    <message>
        <source>paw, animal</source>
        <translation>poot, dier</translation>
    </message>
</context>
<context>
    <name>IdeaList</name>
    <message>
        <source>Ideas</source>
        <translation>Ideeën</translation>
    </message>
</context>
<context>
    <name>Ideas</name>
    <message>
        <source>Added to {phase}: {idea}</source>
        <translation>Toegevoegd aan {phase}: {idea}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Kinds of content</source>
        <translation>Vormen van inhoud</translation>
    </message>
    <message>
        <source>content</source>
        <translation>inhoud</translation>
    </message>
    <message>
        <source>reachability</source>
        <translation>bereikbaarheid</translation>
    </message>
    <message>
        <source>ease</source>
        <translation>gemak</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>ervaring</translation>
    </message>
    <message>
        <source>hospitality</source>
        <translation>gastvrijheid</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relatie</translation>
    </message>
</context>
<context>
    <name>IdeasPage</name>
    <message>
        <source>All actions</source>
        <translation>Alle acties</translation>
    </message>
    <message>
        <source>Ideas for</source>
        <translation>Ideeën voor</translation>
    </message>
    <message>
        <source>A click adds an idea to the map.</source>
        <translation>Eén klik zet een idee op de kaart.</translation>
    </message>
    <message>
        <source>No more ideas here.</source>
        <translation>Hier zijn geen ideeën meer.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in numbers and answers</source>
        <translation>Cijfers en antwoorden ophalen</translation>
    </message>
    <message>
        <source>What each column is for</source>
        <translation>Waar elke kolom voor is</translation>
    </message>
    <message>
        <source>such as October 2026</source>
        <translation>zoals oktober 2026</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Period of the numbers</source>
        <translation>Periode van de cijfers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>an export of {program}</source>
        <translation>een export van {program}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>This adds {things}.</source>
        <translation>Dit geeft {things}.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Er staat niets in dit bestand.</translation>
    </message>
    <message>
        <source>This is a workbook. Save its sheet as CSV in Excel or LibreOffice, and bring in that.</source>
        <translation>Dit is een werkmap. Bewaar het blad in Excel of LibreOffice als CSV en haal dat op.</translation>
    </message>
    <message>
        <source>This file holds no text, so no table can be read from it.</source>
        <translation>In dit bestand staat geen tekst, dus er is geen tabel uit te lezen.</translation>
    </message>
    <message>
        <source>The file has {count} lines, and at most {most} are read. Split it up, or export less of it.</source>
        <translation>Het bestand heeft {count} regels; er worden er hoogstens {most} gelezen. Splits het, of exporteer er minder van.</translation>
    </message>
    <message>
        <source>A line has {count} columns, and at most {most} are read. Is the separator right?</source>
        <translation>Een regel heeft {count} kolommen; er worden er hoogstens {most} gelezen. Klopt het scheidingsteken?</translation>
    </message>
    <message>
        <source>The file is too large: at most {most} MB are read.</source>
        <translation>Het bestand is te groot: er wordt hoogstens {most} MB gelezen.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table. Is the separator right?</source>
        <translation>Dit bestand is niet als tabel te lezen. Klopt het scheidingsteken?</translation>
    </message>
    <message>
        <source>There is not enough memory for this file.</source>
        <translation>Er is niet genoeg geheugen voor dit bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of numbers</source>
        <translation>
            <numerusform>%n rij met cijfers</numerusform>
            <numerusform>%n rijen met cijfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n phases</source>
        <translation>
            <numerusform>in %n fase</numerusform>
            <numerusform>in %n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts to the inbox</source>
        <translation>
            <numerusform>%Ln tekst in het postvak</numerusform>
            <numerusform>%Ln teksten in het postvak</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which column holds names of phases, or of which phase numbers are.</source>
        <translation>Zeg in welke kolom namen van fasen staan, of van welke fase cijfers zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines belong to no phase.</source>
        <translation>
            <numerusform>%Ln regel hoort bij geen fase.</numerusform>
            <numerusform>%Ln regels horen bij geen fase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells hold no number that can be read.</source>
        <translation>
            <numerusform>%Ln cel bevat geen leesbaar cijfer.</numerusform>
            <numerusform>%Ln cellen bevatten geen leesbaar cijfer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are left out: there are too many.</source>
        <translation>
            <numerusform>%Ln tekst valt af: het zijn er te veel.</numerusform>
            <numerusform>%Ln teksten vallen af: het zijn er te veel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in yet: say which columns hold names of phases, numbers or texts.</source>
        <translation>Nog niets om op te halen: zeg in welke kolommen namen van fasen, cijfers of teksten staan.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of numbers are left out: there are too many.</source>
        <translation>
            <numerusform>%n rij met cijfers valt af: het zijn er te veel.</numerusform>
            <numerusform>%n rijen met cijfers vallen af: het zijn er te veel.</numerusform>
        </translation>
    </message>
    <message>
        <source>From line {line} on a quotation mark is not closed: what follows is one text.</source>
        <translation>Vanaf regel {line} is een aanhalingsteken niet gesloten: wat volgt is één tekst.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose a file with numbers or answers</source>
        <translation>Kies een bestand met cijfers of antwoorden</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Geplakte tabel</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Search in the inbox</source>
        <translation>Zoeken in het postvak</translation>
    </message>
    <message>
        <source>Drag a text onto the map, or press Enter to put it in the selected cell.</source>
        <translation>Sleep een tekst naar de kaart, of druk op Enter om hem in de gekozen cel te zetten.</translation>
    </message>
    <message>
        <source>Answers and quotes from a file of another program wait here for their place.</source>
        <translation>Antwoorden en citaten uit een bestand van een ander programma wachten hier op hun plek.</translation>
    </message>
    <message>
        <source>Bring in numbers and answers…</source>
        <translation>Cijfers en antwoorden ophalen…</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} van {count}</translation>
    </message>
    <message>
        <source>Select a cell of cards or actions on the map first; then press Enter.</source>
        <translation>Kies eerst een cel met kaarten of acties op de kaart; druk dan op Enter.</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Inbox</source>
        <translation>Postvak</translation>
    </message>
</context>
<context>
    <name>JourneyBar</name>
    <message>
        <source>With the phases and rows of a model</source>
        <translation>Met de fasen en rijen van een model</translation>
    </message>
    <message>
        <source>The template cannot be opened</source>
        <translation>Het sjabloon kan niet worden geopend</translation>
    </message>
</context>
<context>
    <name>JourneyTabs</name>
    <message>
        <source>Journeys</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Naam van de klantreis</translation>
    </message>
    <message>
        <source>later</source>
        <translation>straks</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Zoals het moet</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
</context>
<context>
    <name>KnownPage</name>
    <message>
        <source>All phases</source>
        <translation>Alle fasen</translation>
    </message>
    <message>
        <source>Nothing is known of this phase yet.</source>
        <translation>Van deze fase is nog niets bekend.</translation>
    </message>
</context>
<context>
    <name>Legibility</name>
    <message>
        <source>Too small to read: card text {size} pt</source>
        <translation>Te klein om te lezen: kaarttekst {size} pt</translation>
    </message>
    <message>
        <source>To be read in the hand: card text {size} pt</source>
        <translation>Om in de hand te lezen: kaarttekst {size} pt</translation>
    </message>
    <message>
        <source>Readable up to {metres} m: card text {size} pt</source>
        <translation>Leesbaar tot {metres} m: kaarttekst {size} pt</translation>
    </message>
    <message>
        <source>Smallest text {size} pt: larger on larger paper</source>
        <translation>Kleinste tekst {size} pt: groter op groter papier</translation>
    </message>
    <message>
        <source>Smallest text {size} pt; in portrait {larger} pt</source>
        <translation>Kleinste tekst {size} pt; staand {larger} pt</translation>
    </message>
    <message>
        <source>Smallest text {size} pt; in landscape {larger} pt</source>
        <translation>Kleinste tekst {size} pt; liggend {larger} pt</translation>
    </message>
    <message>
        <source>The smallest text is {size} pt; below {least} pt it is hard to read. Choose larger paper.</source>
        <translation>De kleinste tekst is {size} pt; onder {least} pt is die lastig te lezen. Kies groter papier.</translation>
    </message>
    <message>
        <source>The smallest text is {size} pt; below {least} pt it is hard to read. Choose larger paper, or shorten “{text}”: it has {count} characters.</source>
        <translation>De kleinste tekst is {size} pt; onder {least} pt is die lastig te lezen. Kies groter papier, of kort “{text}” in: die tekst heeft {count} tekens.</translation>
    </message>
    <message>
        <source>In portrait on the same paper it is {size} pt.</source>
        <translation>Staand op hetzelfde papier is die {size} pt.</translation>
    </message>
    <message>
        <source>In landscape on the same paper it is {size} pt.</source>
        <translation>Liggend op hetzelfde papier is die {size} pt.</translation>
    </message>
</context>
<context>
    <name>LevelFields</name>
    <message>
        <source>Name of level {level}</source>
        <translation>Naam van niveau {level}</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Export list</source>
        <translation>Lijst exporteren</translation>
    </message>
    <message>
        <source>The list was not written</source>
        <translation>De lijst is niet geschreven</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>Alle klantreizen</translation>
    </message>
    <message>
        <source>Without what is done</source>
        <translation>Zonder wat klaar is</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiëren als tabel</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Language of the headings</source>
        <translation>Taal van de koppen</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>Table as text (CSV)</source>
        <translation>Tabel als tekst (CSV)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>To-dos for a calendar</source>
        <translation>Taken voor een agenda</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Gegevens (JSON)</translation>
    </message>
    <message>
        <source>For Excel and other spreadsheets, with filters.</source>
        <translation>Voor Excel en andere rekenbladen, met filters.</translation>
    </message>
    <message>
        <source>For every spreadsheet and database.</source>
        <translation>Voor elk rekenblad en elke database.</translation>
    </message>
    <message>
        <source>For notes, wikis and repositories.</source>
        <translation>Voor notities, wiki’s en repository’s.</translation>
    </message>
    <message>
        <source>For programs with to-dos. Imported again, the same to-dos are brought up to date.</source>
        <translation>Voor programma’s met taken. Wie opnieuw importeert, werkt dezelfde taken bij.</translation>
    </message>
    <message>
        <source>For programs, in the words of the file.</source>
        <translation>Voor programma’s, in de woorden van het bestand.</translation>
    </message>
    <message>
        <source>A CSV for Jira’s import.</source>
        <translation>Een CSV voor de import van Jira.</translation>
    </message>
    <message>
        <source>A CSV for Asana’s import, with a section for each phase.</source>
        <translation>Een CSV voor de import van Asana, met een sectie per fase.</translation>
    </message>
    <message>
        <source>The columns of Planner’s own export, for Excel.</source>
        <translation>De kolommen van Planners eigen export, voor Excel.</translation>
    </message>
    <message>
        <source>Text for the power-up Text to Cards.</source>
        <translation>Tekst voor de power-up Text to Cards.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions.</source>
        <translation>
            <numerusform>%n actie.</numerusform>
            <numerusform>%n acties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints.</source>
        <translation>
            <numerusform>%n touchpoint.</numerusform>
            <numerusform>%n touchpoints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jira takes {most} issues at once, but of administrators; these are {count}.</source>
        <translation>Alleen beheerders importeren meer dan {most} issues tegelijk in Jira; dit zijn er {count}.</translation>
    </message>
    <message>
        <source>Jira asks how dates are written: yyyy-MM-dd.</source>
        <translation>Jira vraagt hoe datums geschreven zijn: yyyy-MM-dd.</translation>
    </message>
    <message>
        <source>Asana adds tasks and never changes those it has: import this once.</source>
        <translation>Asana voegt taken toe en wijzigt nooit wat er al staat: importeer dit één keer.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions under way or done will be open there; their description says so.</source>
        <translation>
            <numerusform>%n actie die bezig of klaar is, staat daar open; de beschrijving zegt het wel.</numerusform>
            <numerusform>%n acties die bezig of klaar zijn, staan daar open; de beschrijving zegt het wel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The owners of %n actions have no e-mail address, so nobody will have those.</source>
        <translation>
            <numerusform>De eigenaar van %n actie heeft geen e-mailadres: die is daar van niemand.</numerusform>
            <numerusform>De eigenaren van %n acties hebben geen e-mailadres: die zijn daar van niemand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Planner reads no files: copy from these columns, or let a flow do so.</source>
        <translation>Planner leest geen bestanden: kopieer uit deze kolommen, of laat een flow dat doen.</translation>
    </message>
    <message>
        <source>Trello reads no files: paste the text into the power-up on your board.</source>
        <translation>Trello leest geen bestanden: plak de tekst in de power-up op je bord.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions copied as a table.</source>
        <translation>
            <numerusform>%n actie gekopieerd als tabel.</numerusform>
            <numerusform>%n acties gekopieerd als tabel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints copied as a table.</source>
        <translation>
            <numerusform>%n touchpoint gekopieerd als tabel.</numerusform>
            <numerusform>%n touchpoints gekopieerd als tabel.</numerusform>
        </translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acties</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>touchpoints</translation>
    </message>
</context>
<context>
    <name>MapForm</name>
    <message>
        <source>Map</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>Persona {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>ondertitel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>Which customers?</source>
        <translation>Welke klanten?</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>klantgroep</translation>
    </message>
    <message>
        <source>From where to where?</source>
        <translation>Van waar tot waar?</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>reikwijdte</translation>
    </message>
    <message>
        <source>Short, for the tab</source>
        <translation>Kort, voor de tab</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Name of the tab</source>
        <translation>Naam van de tab</translation>
    </message>
    <message>
        <source>version</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>name of the tab</source>
        <translation>naam van de tab</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals het nu is</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Zoals het moet</translation>
    </message>
    <message>
        <source>This journey is</source>
        <translation>Deze klantreis is</translation>
    </message>
    <message>
        <source>now or later</source>
        <translation>nu of straks</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nieuwe persona</translation>
    </message>
    <message>
        <source>Personas on this map</source>
        <translation>Persona’s op deze klantreis</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>persona&apos;s</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the words on the sheet</source>
        <translation>Van de woorden op het vel</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>uitgangspunt</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Uitgangspunt toevoegen</translation>
    </message>
    <message>
        <source>Remove principle</source>
        <translation>Uitgangspunt verwijderen</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Uitgangspunt</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona toevoegen</translation>
    </message>
    <message>
        <source>Remove persona</source>
        <translation>Persona verwijderen</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Naam van de persona</translation>
    </message>
    <message>
        <source>Who is this, in a few words?</source>
        <translation>Wie is dit, in een paar woorden?</translation>
    </message>
    <message>
        <source>What would they say?</source>
        <translation>Wat zou die zeggen?</translation>
    </message>
    <message>
        <source>All about this persona</source>
        <translation>Alles over deze persona</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Bron toevoegen</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Bron verwijderen</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Naam van de bron</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanaal toevoegen</translation>
    </message>
    <message>
        <source>Remove channel</source>
        <translation>Kanaal verwijderen</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>Naam van het kanaal</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Uitgangspunten</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona’s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Impact</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>How gain is read</source>
        <translation>Hoe winst gelezen wordt</translation>
    </message>
    <message>
        <source>Size of the panel</source>
        <translation>Grootte van het paneel</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopiëren als</translation>
    </message>
    <message>
        <source>How do we know?</source>
        <translation>Hoe weten we dit?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopiëren naar</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment van de waarheid</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Uitrekken</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Point of the curve</source>
        <translation>Punt van de lijn</translation>
    </message>
    <message>
        <source>Measured number</source>
        <translation>Gemeten getal</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Add a row of a kind</source>
        <translation>Rij van een soort toevoegen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Recent geopend</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Taal van het programma</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Klantreis</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Second ruler</source>
        <translation>Tweede liniaal</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Uiterlijk</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“{file}” cannot be opened: {reason}.</source>
        <translation>“{file}” kan niet worden geopend: {reason}.</translation>
    </message>
    <message>
        <source>Your work is safe in the recovery file.</source>
        <translation>Je werk staat veilig in het herstelbestand.</translation>
    </message>
    <message>
        <source>Keep the program open: your work stands nowhere else yet.</source>
        <translation>Laat het programma open staan: je werk staat nog nergens anders.</translation>
    </message>
    <message>
        <source>Cannot save: the folder “{folder}” is gone. Put the disk or stick back, or save the map somewhere else.</source>
        <translation>Bewaren lukt niet: de map “{folder}” is weg. Zet de schijf of stick terug, of bewaar de klantreis ergens anders.</translation>
    </message>
    <message>
        <source>Cannot save: nothing can be written in the folder “{folder}”. Save the map somewhere else.</source>
        <translation>Bewaren lukt niet: in de map “{folder}” kan niets worden geschreven. Bewaar de klantreis ergens anders.</translation>
    </message>
    <message>
        <source>The recovery file is damaged. It has been kept as “{file}”, in case somebody can read it.</source>
        <translation>Het herstelbestand is beschadigd. Het staat nog in “{file}”, voor het geval iemand het kan lezen.</translation>
    </message>
    <message>
        <source>You may not read “{file}”. Ask its owner for access.</source>
        <translation>Je mag “{file}” niet lezen. Vraag de eigenaar om toegang.</translation>
    </message>
    <message>
        <source>You may not change “{file}”. Save the map somewhere else.</source>
        <translation>Je mag “{file}” niet wijzigen. Bewaar de klantreis ergens anders.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}. Try again, or save the map somewhere else.</source>
        <translation>“{file}” kan niet worden geschreven: {reason}. Probeer het opnieuw, of bewaar de klantreis ergens anders.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose a file.</source>
        <translation>“{file}” is een map. Kies een bestand.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Is the name right, or has it been moved, or is a disk missing?</source>
        <translation>Er is geen bestand “{file}”. Klopt de naam, is het verplaatst, of mist er een schijf?</translation>
    </message>
    <message>
        <source>“{file}” is a device or a pipe. Choose a file.</source>
        <translation>“{file}” is een apparaat of een pijp. Kies een bestand.</translation>
    </message>
    <message>
        <source>Cannot save: the disk is full. What “{file}” held is still there. Make room, or save the map somewhere else.</source>
        <translation>Bewaren lukt niet: de schijf is vol. Wat er in “{file}” stond, is er nog. Maak ruimte, of bewaar de klantreis ergens anders.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window.</source>
        <translation>“{file}” is open in een ander venster.</translation>
    </message>
    <message>
        <source>Another program changed “{file}”; nothing was saved over it.</source>
        <translation>Een ander programma heeft “{file}” gewijzigd; er is niets overheen bewaard.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {reason}.</source>
        <translation>Er ging iets onverwachts mis: {reason}.</translation>
    </message>
    <message>
        <source>This file comes from a newer version and was not opened. Nothing was changed.</source>
        <translation>Dit bestand komt uit een nieuwere versie en is niet geopend. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The file is {size} MB; the largest that can be opened is {limit} MB.</source>
        <translation>Het bestand is {size} MB; het grootste dat open kan, is {limit} MB.</translation>
    </message>
</context>
<context>
    <name>MetricForm</name>
    <message>
        <source>Not measured yet</source>
        <translation>Nog niet gemeten</translation>
    </message>
    <message>
        <source>%, days</source>
        <translation>%, dagen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Wat is er geteld</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>When, in words</source>
        <translation>Wanneer, in woorden</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Lost before the next phase, in per cent</source>
        <translation>Afgehaakt voor de volgende fase, in procent</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eenheid</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>bijschrift</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>drop-off</source>
        <translation>afhakers</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>By both numbers: {share}%</source>
        <translation>Volgens beide cijfers: {share} %</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Open a map first.</source>
        <translation>Open eerst een klantreis.</translation>
    </message>
    <message>
        <source>Select something first.</source>
        <translation>Selecteer eerst iets.</translation>
    </message>
    <message>
        <source>Select one or more cards first.</source>
        <translation>Selecteer eerst een of meer kaarten.</translation>
    </message>
    <message>
        <source>Select two or more cards, or actions, first.</source>
        <translation>Selecteer eerst twee of meer kaarten, of acties.</translation>
    </message>
    <message>
        <source>Select a card of several lines first.</source>
        <translation>Selecteer eerst een kaart met meer regels.</translation>
    </message>
    <message>
        <source>Select cards or actions first.</source>
        <translation>Selecteer eerst kaarten of acties.</translation>
    </message>
    <message>
        <source>Select cards, phases or rows first.</source>
        <translation>Selecteer eerst kaarten, fasen of rijen.</translation>
    </message>
    <message>
        <source>Select touchpoints first.</source>
        <translation>Selecteer eerst touchpoints.</translation>
    </message>
    <message>
        <source>Select one or more actions first.</source>
        <translation>Selecteer eerst een of meer acties.</translation>
    </message>
    <message>
        <source>Select actions first; the map must have principles.</source>
        <translation>Selecteer eerst acties; de kaart moet uitgangspunten hebben.</translation>
    </message>
    <message>
        <source>Select one or more barriers first.</source>
        <translation>Selecteer eerst een of meer drempels.</translation>
    </message>
    <message>
        <source>Select one opportunity first.</source>
        <translation>Selecteer eerst één kans.</translation>
    </message>
    <message>
        <source>Select cards, a score or a point of a curve first.</source>
        <translation>Selecteer eerst kaarten, een score of een punt van een lijn.</translation>
    </message>
    <message>
        <source>Select a card or cell with a picture first.</source>
        <translation>Selecteer eerst een kaart of cel met een afbeelding.</translation>
    </message>
    <message>
        <source>Select a card, or a cell for a picture.</source>
        <translation>Selecteer een kaart, of een cel voor een afbeelding.</translation>
    </message>
    <message>
        <source>Select cards or a phase group with room for it.</source>
        <translation>Selecteer kaarten of een fasegroep met ruimte ernaast.</translation>
    </message>
    <message>
        <source>Select a point of a curve first.</source>
        <translation>Selecteer eerst een punt van een lijn.</translation>
    </message>
    <message>
        <source>Select a cell of a curve first.</source>
        <translation>Selecteer eerst een cel van een lijn.</translation>
    </message>
    <message>
        <source>Select a cell with a measured number first.</source>
        <translation>Selecteer eerst een cel met een gemeten getal.</translation>
    </message>
    <message>
        <source>Select a route first.</source>
        <translation>Selecteer eerst een route.</translation>
    </message>
    <message>
        <source>There are no routes yet.</source>
        <translation>Er zijn nog geen routes.</translation>
    </message>
    <message>
        <source>A route needs cards to call at.</source>
        <translation>Een route heeft kaarten nodig om langs te gaan.</translation>
    </message>
    <message>
        <source>Select one or more rows first.</source>
        <translation>Selecteer eerst een of meer rijen.</translation>
    </message>
    <message>
        <source>Select rows that are more than a line first.</source>
        <translation>Selecteer eerst rijen die meer zijn dan een lijn.</translation>
    </message>
    <message>
        <source>Select a cell of a row of cards first.</source>
        <translation>Selecteer eerst een cel van een rij met kaarten.</translation>
    </message>
    <message>
        <source>Select rows of scores first.</source>
        <translation>Selecteer eerst rijen met scores.</translation>
    </message>
    <message>
        <source>Select rows of curves first.</source>
        <translation>Selecteer eerst rijen met lijnen.</translation>
    </message>
    <message>
        <source>No row is hidden.</source>
        <translation>Er is geen rij verborgen.</translation>
    </message>
    <message>
        <source>Select rows with a height of their own first.</source>
        <translation>Selecteer eerst rijen met een eigen hoogte.</translation>
    </message>
    <message>
        <source>Select phases with a width of their own first.</source>
        <translation>Selecteer eerst fasen met een eigen breedte.</translation>
    </message>
    <message>
        <source>Select a phase, or something in it, first.</source>
        <translation>Selecteer eerst een fase, of iets erin.</translation>
    </message>
    <message>
        <source>Select one or more phases first.</source>
        <translation>Selecteer eerst een of meer fasen.</translation>
    </message>
    <message>
        <source>Select one phase first.</source>
        <translation>Selecteer eerst één fase.</translation>
    </message>
    <message>
        <source>Select two or more phases first.</source>
        <translation>Selecteer eerst twee of meer fasen.</translation>
    </message>
    <message>
        <source>Select phases that do not apply first.</source>
        <translation>Selecteer eerst fasen die niet van toepassing zijn.</translation>
    </message>
    <message>
        <source>Select phases or a phase group first.</source>
        <translation>Selecteer eerst fasen of een fasegroep.</translation>
    </message>
    <message>
        <source>Select phases that another one follows.</source>
        <translation>Selecteer fasen waar nog een fase op volgt.</translation>
    </message>
    <message>
        <source>Select a phase group, or phases in one, first.</source>
        <translation>Selecteer eerst een fasegroep, of fasen daarin.</translation>
    </message>
    <message>
        <source>Add a phase first.</source>
        <translation>Voeg eerst een fase toe.</translation>
    </message>
    <message>
        <source>Select a span of a second ruler first.</source>
        <translation>Selecteer eerst een stuk van een tweede liniaal.</translation>
    </message>
    <message>
        <source>Select a span with room beside or in it first.</source>
        <translation>Selecteer eerst een stuk met ruimte ernaast of erin.</translation>
    </message>
    <message>
        <source>There is only one journey.</source>
        <translation>Er is maar één klantreis.</translation>
    </message>
    <message>
        <source>There is no journey on that side.</source>
        <translation>Aan die kant staat geen klantreis.</translation>
    </message>
    <message>
        <source>Select cards first; there must be two journeys.</source>
        <translation>Selecteer eerst kaarten; er moeten twee klantreizen zijn.</translation>
    </message>
    <message>
        <source>Open the outline or the details first.</source>
        <translation>Open eerst het overzicht of de details.</translation>
    </message>
    <message>
        <source>Open two panels in a wide window first.</source>
        <translation>Open eerst twee panelen in een breed venster.</translation>
    </message>
    <message>
        <source>Nothing is filtered now.</source>
        <translation>Er is nu geen filter.</translation>
    </message>
    <message>
        <source>Save the map first.</source>
        <translation>Bewaar de klantreis eerst.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Relevance</source>
        <translation>Relevantie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 tot 100</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Dit is geen getal</translation>
    </message>
    <message>
        <source>Up and Down change the score   Enter: type it   Tab: the next one   Esc: let go</source>
        <translation>Omhoog en omlaag wijzigen de score   Enter: typen   Tab: de volgende   Esc: loslaten</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>New opportunity</source>
        <translation>Nieuwe kans</translation>
    </message>
    <message>
        <source>What does it all say, in one sentence?</source>
        <translation>Wat zegt dit alles, in één zin?</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Wat er gebeurt</translation>
    </message>
</context>
<context>
    <name>OpportunityLinks</name>
    <message>
        <source>Takes away</source>
        <translation>Neemt weg</translation>
    </message>
    <message>
        <source>No barriers yet.</source>
        <translation>Nog geen drempels.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Wat eraan gedaan wordt</translation>
    </message>
    <message>
        <source>No actions yet.</source>
        <translation>Nog geen acties.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>What goes on it?</source>
        <translation>Wat komt erop?</translation>
    </message>
    <message>
        <source>Which cards?</source>
        <translation>Welke kaarten?</translation>
    </message>
    <message>
        <source>Sketch sheet</source>
        <translation>Schetsvel</translation>
    </message>
    <message>
        <source>Empty grid</source>
        <translation>Leeg raster</translation>
    </message>
    <message>
        <source>What is printed, and how</source>
        <translation>Wat er wordt geprint, en hoe</translation>
    </message>
</context>
<context>
    <name>OtherJourneys</name>
    <message>
        <source>Move to “{journey}”</source>
        <translation>Verplaatsen naar “{journey}”</translation>
    </message>
    <message>
        <source>Copy to “{journey}”</source>
        <translation>Kopiëren naar “{journey}”</translation>
    </message>
    <message>
        <source>No other journey has a row for these</source>
        <translation>Geen andere klantreis heeft hier een rij voor</translation>
    </message>
    <message>
        <source>journey {number}</source>
        <translation>klantreis {number}</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Without text</source>
        <translation>Zonder tekst</translation>
    </message>
    <message>
        <source>Phase without a name</source>
        <translation>Fase zonder naam</translation>
    </message>
    <message>
        <source>level {level}, {number} of {count}</source>
        <translation>niveau {level}, {number} van {count}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>relevance {value}</source>
        <translation>relevantie {value}</translation>
    </message>
    <message>
        <source>presence {value}</source>
        <translation>aanwezigheid {value}</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Voeg een kaart toe</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Sluit het overzicht</translation>
    </message>
    <message>
        <source>Type numbers from 0 to 100, as 80 / 35</source>
        <translation>Typ getallen van 0 tot 100, zoals 80 / 35</translation>
    </message>
    <message>
        <source>Type a level from −2 to 2 for each point</source>
        <translation>Typ voor elk punt een niveau van −2 tot 2</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Dit is geen getal</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>“{name}” stands among the models of the start screen now</source>
        <translation>“{name}” staat nu bij de modellen op het startscherm</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>Het sjabloon is niet bewaard</translation>
    </message>
    <message>
        <source>The template was not deleted</source>
        <translation>Het sjabloon is niet verwijderd</translation>
    </message>
    <message>
        <source>Share “{name}” as a file</source>
        <translation>“{name}” delen als bestand</translation>
    </message>
</context>
<context>
    <name>PageMessages</name>
    <message>
        <source>In {size} pt the map is {needed} mm high, and the paper {room} mm. Take {largest} pt, or larger paper.</source>
        <translation>In {size} pt is de klantreis {needed} mm hoog, en het papier {room} mm. Neem {largest} pt, of groter papier.</translation>
    </message>
    <message>
        <source>In {size} pt the map is {needed} mm wide, and the paper {room} mm. Take {largest} pt, or larger paper.</source>
        <translation>In {size} pt is de klantreis {needed} mm breed, en het papier {room} mm. Neem {largest} pt, of groter papier.</translation>
    </message>
    <message>
        <source>Margins of {margin} mm leave no room on the paper. Take smaller ones, or larger paper.</source>
        <translation>Marges van {margin} mm laten geen ruimte over op het papier. Neem kleinere, of groter papier.</translation>
    </message>
    <message>
        <source>The map would be {length} m long; no paper is longer than {most} m. Take a smaller size of type.</source>
        <translation>De klantreis zou {length} m lang worden; geen papier is langer dan {most} m. Neem een kleinere letter.</translation>
    </message>
    <message>
        <source>With an overlap of {overlap} mm and a printer margin of {margin} mm too little is left of each sheet. Take less of both, or larger sheets.</source>
        <translation>Met een overlap van {overlap} mm en een printermarge van {margin} mm blijft van elk vel te weinig over. Neem van allebei minder, of grotere vellen.</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. Choose another one.</source>
        <translation>Er bestaat geen papier “{paper}”. Kies een ander.</translation>
    </message>
    <message>
        <source>“{part}” is not in the map any more. Choose again.</source>
        <translation>“{part}” staat niet meer in de klantreis. Kies opnieuw.</translation>
    </message>
    <message>
        <source>The PDF came out otherwise than its standard wants, so it was not handed out. This is a fault of the program; another kind of file may work.</source>
        <translation>De pdf voldoet niet aan zijn eigen norm en is daarom niet bewaard. Dat is een fout van het programma; een ander soort bestand lukt misschien wel.</translation>
    </message>
    <message>
        <source>“{file}” is no colour profile, or not a whole one. Ask for it again.</source>
        <translation>“{file}” is geen kleurprofiel, of niet compleet. Vraag het opnieuw op.</translation>
    </message>
    <message>
        <source>“{file}” describes a screen or a camera and not a press. Ask the print shop for its profile.</source>
        <translation>“{file}” beschrijft een scherm of camera en geen drukpers. Vraag de drukkerij om haar profiel.</translation>
    </message>
    <message>
        <source>“{file}” is not made for CMYK, which a press prints in. Ask the print shop for its profile.</source>
        <translation>“{file}” is niet voor CMYK gemaakt, en daarmee drukt een pers. Vraag de drukkerij om haar profiel.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>The whole page (0)</source>
        <translation>De hele pagina (0)</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Ware grootte</translation>
    </message>
    <message>
        <source>As large as on paper (1)</source>
        <translation>Zo groot als op papier (1)</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Vellen</translation>
    </message>
    <message>
        <source>How the map is cut</source>
        <translation>Hoe de klantreis wordt verdeeld</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>De pagina’s worden opgemaakt</translation>
    </message>
    <message>
        <source>How the page is shown</source>
        <translation>Hoe je de pagina ziet</translation>
    </message>
    <message>
        <source>Zoom {percent} per cent</source>
        <translation>Zoom {percent} procent</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>The map on {width} by {height} mm. {note}</source>
        <translation>De klantreis op {width} bij {height} mm. {note}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Go to phase</source>
        <translation>Ga naar fase</translation>
    </message>
    <message>
        <source>Search or do something</source>
        <translation>Zoek of doe iets</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Phases and rows</source>
        <translation>Fasen en rijen</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close {panel}</source>
        <translation>{panel} sluiten</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Winst</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Gids</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>Own size</source>
        <translation>Eigen maat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Fit to page</source>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Vaste letter</translation>
    </message>
    <message>
        <source>As the map</source>
        <translation>Van het vel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Text of cards</source>
        <translation>Tekst op kaarten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Roll {width} mm, {inches} inch</source>
        <translation>Rol {width} mm, {inches} inch</translation>
    </message>
    <message>
        <source>As large as the text needs</source>
        <translation>Zo groot als de letter vraagt</translation>
    </message>
    <message>
        <source>As wide as the roll, as long as needed.</source>
        <translation>Zo breed als de rol, zo lang als nodig.</translation>
    </message>
    <message>
        <source>As high as the roll is wide, as long as needed.</source>
        <translation>Zo hoog als de rol breed is, zo lang als nodig.</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ligging</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a table</source>
        <translation>Een tabel plakken</translation>
    </message>
    <message>
        <source>The first row holds names of phases</source>
        <translation>In de eerste rij staan namen van fasen</translation>
    </message>
    <message>
        <source>The first column holds names of rows</source>
        <translation>In de eerste kolom staan namen van rijen</translation>
    </message>
    <message>
        <source>A card for each line of a cell</source>
        <translation>Een kaart per regel van een cel</translation>
    </message>
    <message>
        <source>A card for each part between “;”</source>
        <translation>Een kaart per deel tussen “;”</translation>
    </message>
    <message>
        <source>Bring in as numbers and answers…</source>
        <translation>Als cijfers en antwoorden ophalen…</translation>
    </message>
    <message>
        <source>Numbers per phase become rows of figures, answers wait in the inbox</source>
        <translation>Cijfers per fase worden rijen met cijfers, antwoorden wachten in de inbox</translation>
    </message>
    <message>
        <source>What comes where</source>
        <translation>Wat waar komt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plak</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n getal</numerusform>
            <numerusform>%n getallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new phases</source>
        <translation>
            <numerusform>%n nieuwe fase</numerusform>
            <numerusform>%n nieuwe fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new rows</source>
        <translation>
            <numerusform>%n nieuwe rij</numerusform>
            <numerusform>%n nieuwe rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>This adds {things}.</source>
        <translation>Erbij komen {things}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are left out: they hold an error, or not what their row holds.</source>
        <translation>
            <numerusform>%n cel blijft weg: er staat een fout in, of niet wat de rij kan bevatten.</numerusform>
            <numerusform>%n cellen blijven weg: er staat een fout in, of niet wat de rij kan bevatten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to paste.</source>
        <translation>Er blijft niets over om te plakken.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n cells were left out: their rows hold something else</source>
        <translation>
            <numerusform>%n cel is weggelaten: in die rij staat iets anders</numerusform>
            <numerusform>%n cellen zijn weggelaten: in die rijen staat iets anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Er is niets geplakt</translation>
    </message>
</context>
<context>
    <name>PersonaForm</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Naam van de persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>Who is this, in a few words?</source>
        <translation>Wie is dit, in een paar woorden?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>What would they say?</source>
        <translation>Wat zou die zeggen?</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Uitspraak</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>uitspraak</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>From the name</source>
        <translation>Uit de naam</translation>
    </message>
    <message>
        <source>Initials, without a photo</source>
        <translation>Initialen, zonder foto</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>initialen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message>
        <source>Each on a line of its own</source>
        <translation>Elk op een eigen regel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>doelen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>behoeften</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Drempels</translation>
    </message>
    <message>
        <source>barriers</source>
        <translation>drempels</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>gedrag</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Verwachtingen</translation>
    </message>
    <message>
        <source>expectations</source>
        <translation>verwachtingen</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Add trait</source>
        <translation>Kenmerk toevoegen</translation>
    </message>
    <message>
        <source>trait</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>Remove trait</source>
        <translation>Kenmerk weghalen</translation>
    </message>
    <message>
        <source>Move trait</source>
        <translation>Kenmerk verplaatsen</translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>Name of the phase</source>
        <translation>Naam van de fase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>What do customers wonder here?</source>
        <translation>Wat vragen klanten zich hier af?</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>kleur</translation>
    </message>
    <message numerus="yes">
        <source>%n phases selected</source>
        <translation>
            <numerusform>%n fase geselecteerd</numerusform>
            <numerusform>%n fasen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n phases</source>
        <translation>
            <numerusform>{what} van %n fase wijzigen</numerusform>
            <numerusform>{what} van %n fasen wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply to these customers</source>
        <translation>Geldt niet voor deze klanten</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Waarom niet?</translation>
    </message>
    <message>
        <source>Why this phase does not apply</source>
        <translation>Waarom deze fase niet geldt</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>applicability</source>
        <translation>geldigheid</translation>
    </message>
    <message>
        <source>no reason given yet</source>
        <translation>nog geen reden genoemd</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Export picture</source>
        <translation>Afbeelding maken</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>The picture was not written</source>
        <translation>De afbeelding is niet gemaakt</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture in words</source>
        <translation>Afbeelding in woorden</translation>
    </message>
    <message>
        <source>For who cannot see it</source>
        <translation>Voor wie het niet kan zien</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Afbeelding toevoegen…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
</context>
<context>
    <name>PictureFields</name>
    <message>
        <source>The whole map</source>
        <translation>De hele klantreis</translation>
    </message>
    <message>
        <source>These phases</source>
        <translation>Deze fasen</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Wat geselecteerd is</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Doorzichtig</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als tekst</translation>
    </message>
    <message>
        <source>As outlines</source>
        <translation>Als omtrekken</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>Pixels an inch</source>
        <translation>Pixels per inch</translation>
    </message>
    <message>
        <source>Longest side, pixels</source>
        <translation>Langste zijde, pixels</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Soort afbeelding</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>At 96 pixels an inch it is as large as on screen at 100 %.</source>
        <translation>Bij 96 pixels per inch is het zo groot als op het scherm bij 100 %.</translation>
    </message>
    <message>
        <source>A sheet as it is printed, on the paper of the last print.</source>
        <translation>Een vel zoals het wordt afgedrukt, op het papier van de laatste afdruk.</translation>
    </message>
    <message>
        <source>Looks the same in every program; its words cannot be searched.</source>
        <translation>Ziet er in elk programma hetzelfde uit; de woorden zijn niet te zoeken.</translation>
    </message>
    <message>
        <source>Words can be searched and read aloud; the fonts are in the file.</source>
        <translation>Woorden kun je zoeken en laten voorlezen; de lettertypen zitten in het bestand.</translation>
    </message>
</context>
<context>
    <name>PictureForm</name>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>This is not a PNG, JPEG, WebP or SVG picture, or only a part of one.</source>
        <translation>Dit is geen PNG-, JPEG-, WebP- of SVG-afbeelding, of maar een deel ervan.</translation>
    </message>
    <message>
        <source>The file is {size} MB; the largest that can be used is {limit} MB.</source>
        <translation>Het bestand is {size} MB; het grootste dat gebruikt kan worden is {limit} MB.</translation>
    </message>
    <message>
        <source>The picture has more than {limit} million pixels. Save a smaller one and try it.</source>
        <translation>De afbeelding heeft meer dan {limit} miljoen pixels. Bewaar een kleinere en probeer die.</translation>
    </message>
    <message>
        <source>This drawing takes too long to draw. Save it as PNG and try that.</source>
        <translation>Deze tekening tekenen duurt te lang. Bewaar hem als PNG en probeer die.</translation>
    </message>
    <message>
        <source>This drawing holds parts that are not safe to open. Save it as PNG and try that.</source>
        <translation>In deze tekening zit iets wat niet veilig te openen is. Bewaar hem als PNG en probeer die.</translation>
    </message>
    <message>
        <source>Reading pictures…</source>
        <translation>Afbeeldingen lezen…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een afbeelding</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>Deze afbeelding is niet te gebruiken</translation>
    </message>
    <message>
        <source>“{file}” cannot be used</source>
        <translation>“{file}” is niet te gebruiken</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PinnedStrip</name>
    <message>
        <source>Pinned: a click goes to this row</source>
        <translation>Vastgezet: een klik gaat naar deze rij</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>klantreis</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>phase group</source>
        <translation>fasegroep</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>curve point</source>
        <translation>punt van de lijn</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>relevance</source>
        <translation>relevantie</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>liniaal</translation>
    </message>
    <message>
        <source>span of a ruler</source>
        <translation>stuk van een liniaal</translation>
    </message>
    <message>
        <source>route</source>
        <translation>route</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verbinding</translation>
    </message>
    <message>
        <source>principle</source>
        <translation>uitgangspunt</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>afbeelding</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>No name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>{name} (new)</source>
        <translation>{name} (nieuw)</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nieuwe fase</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Nieuwe rij</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>Feeling</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Functioneel</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>lijn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>A word beside the point</source>
        <translation>Een woord bij het punt</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bijschrift</translation>
    </message>
    <message>
        <source>label</source>
        <translation>bijschrift</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Point of the curve</source>
        <translation>Punt van de lijn</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
</context>
<context>
    <name>PressFields</name>
    <message>
        <source>PDF in RGB, for any printer</source>
        <translation>Pdf in RGB, voor elke printer</translation>
    </message>
    <message>
        <source>PDF/A-2u in sRGB, to keep</source>
        <translation>PDF/A-2u in sRGB, om te bewaren</translation>
    </message>
    <message>
        <source>PDF/X-4 in CMYK, for a press</source>
        <translation>PDF/X-4 in CMYK, voor een pers</translation>
    </message>
    <message>
        <source>The sheet’s colour, up to the edge</source>
        <translation>De kleur van het vel, tot de rand</translation>
    </message>
    <message>
        <source>As the profile</source>
        <translation>Van het profiel</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Ink at most</source>
        <translation>Inkt hooguit</translation>
    </message>
    <message>
        <source>Pictures at most</source>
        <translation>Beelden hooguit</translation>
    </message>
    <message>
        <source>Crop and registration marks</source>
        <translation>Snij- en paskruizen</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Soort bestand</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Kleurprofiel</translation>
    </message>
    <message>
        <source>Coated</source>
        <translation>Gestreken</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Een bestand…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Of which phase</source>
        <translation>Van welke fase</translation>
    </message>
    <message>
        <source>As each line says</source>
        <translation>Zoals elke regel zegt</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer knows no printer. Add one in the settings of the system, or export a PDF and print that elsewhere.</source>
        <translation>Deze computer kent geen printer. Voeg er een toe bij de instellingen van het systeem, of exporteer een pdf en print die ergens anders.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>“{printer}” prints on paper of at most {largest} mm, and this page is {page} mm. Choose sheets to stick together, or smaller paper.</source>
        <translation>“{printer}” print op papier van hooguit {largest} mm, en deze pagina is {page} mm. Kies vellen om aan elkaar te plakken, of kleiner papier.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Is it on, and is its paper there?</source>
        <translation>De printer neemt niets aan. Staat hij aan, en ligt er papier in?</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Er is niets geprint</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Laying out…</source>
        <translation>Opmaken…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Pagina {number} van {count}</translation>
    </message>
    <message>
        <source>Sheet {number} of {count}</source>
        <translation>Vel {number} van {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>PurposeField</name>
    <message>
        <source>What is it for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>Office printer</source>
        <translation>Kantoorprinter</translation>
    </message>
    <message>
        <source>One page, or sheets to stick together</source>
        <translation>Eén vel, of vellen om aan elkaar te plakken</translation>
    </message>
    <message>
        <source>Plotter or archive</source>
        <translation>Plotter of archief</translation>
    </message>
    <message>
        <source>One page or a roll, PDF/A</source>
        <translation>Eén vel of een rol, PDF/A</translation>
    </message>
    <message>
        <source>Print shop</source>
        <translation>Drukkerij</translation>
    </message>
    <message>
        <source>PDF/X-4, CMYK, bleed and crop marks</source>
        <translation>PDF/X-4, CMYK, afloop en snijtekens</translation>
    </message>
    <message>
        <source>My own way</source>
        <translation>Zelf kiezen</translation>
    </message>
    <message>
        <source>Everything to choose from</source>
        <translation>Alles is in te stellen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
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
    <name>QuestionRow</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Not for us</source>
        <translation>Niet voor ons</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save the changes to “{title}”?</source>
        <translation>Wijzigingen in “{title}” bewaren?</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Als je ze niet bewaart, gaan ze verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>The map could not be saved</source>
        <translation>Bewaren lukt niet</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Bewaar ergens anders…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Another program changed “{file}” since it was opened. Nothing has been saved over it; your own work is safe too.</source>
        <translation>Een ander programma heeft “{file}” gewijzigd sinds het openen. Er is niets overheen bewaard; je eigen werk is ook veilig.</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Het bestand is gewijzigd</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Bestand vervangen?</translation>
    </message>
    <message>
        <source>There is already a file “{file}”.</source>
        <translation>Er is al een bestand “{file}”.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window or on another computer. If both save it, the last one wins.</source>
        <translation>“{file}” is open in een ander venster of op een andere computer. Als beide bewaren, wint de laatste.</translation>
    </message>
    <message>
        <source>This map is open already</source>
        <translation>Deze klantreis is al open</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Open als kopie</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Open toch</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Er is werk teruggevonden</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Begin a map of your own with it, or keep it among the models of the start screen.</source>
        <translation>Begin er een eigen klantreis mee, of bewaar het bij de modellen op het startscherm.</translation>
    </message>
    <message>
        <source>“{name}” is a template</source>
        <translation>“{name}” is een sjabloon</translation>
    </message>
    <message>
        <source>Begin a map</source>
        <translation>Klantreis beginnen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Edit the template</source>
        <translation>Sjabloon bewerken</translation>
    </message>
    <message>
        <source>Delete the template “{name}”?</source>
        <translation>Sjabloon “{name}” verwijderen?</translation>
    </message>
    <message>
        <source>Maps that began with it stay as they are.</source>
        <translation>Klantreizen die ermee begonnen zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>The map cannot be found</source>
        <translation>De klantreis is niet te vinden</translation>
    </message>
    <message>
        <source>Keep it in the list</source>
        <translation>Laat in de lijst staan</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Haal uit de lijst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n open questions</source>
        <translation>
            <numerusform>%n open vraag</numerusform>
            <numerusform>%n open vragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <source>How gain is read</source>
        <translation>Hoe winst gelezen wordt</translation>
    </message>
    <message>
        <source>All journeys together</source>
        <translation>Alle klantreizen samen</translation>
    </message>
    <message>
        <source>Weight of relevance</source>
        <translation>Gewicht relevantie</translation>
    </message>
    <message>
        <source>Weight of absence</source>
        <translation>Gewicht afwezigheid</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 tot en met 10</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Choose a cell first; its row says what it takes.</source>
        <translation>Kies eerst een cel; haar rij bepaalt wat erin kan.</translation>
    </message>
    <message>
        <source>Only cards, phases and rows are cut. Ctrl+C copies these words.</source>
        <translation>Je knipt alleen kaarten, fases en rijen. Ctrl+C kopieert deze woorden.</translation>
    </message>
    <message>
        <source>Only cards, phases and rows are duplicated.</source>
        <translation>Je dupliceert alleen kaarten, fases en rijen.</translation>
    </message>
    <message>
        <source>This place on the sheet stays. F2 changes its words.</source>
        <translation>Deze plek op het vel blijft. Met F2 verander je de woorden.</translation>
    </message>
    <message>
        <source>Select a card, row or phase to move first.</source>
        <translation>Selecteer eerst een kaart, rij of fase om te verplaatsen.</translation>
    </message>
    <message>
        <source>The cell is selected, not a card. Arrow down goes to its first card.</source>
        <translation>De cel is geselecteerd, geen kaart. Pijl omlaag gaat naar de eerste kaart.</translation>
    </message>
    <message>
        <source>There is no place further that way.</source>
        <translation>Verder die kant op is geen plaats.</translation>
    </message>
    <message>
        <source>Not all of these cards have a place further that way, so they all stay.</source>
        <translation>Niet al deze kaarten kunnen verder die kant op, dus blijven ze allemaal staan.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100 here.</source>
        <translation>Typ hier een getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>Type a number here, perhaps with its unit.</source>
        <translation>Typ hier een getal, eventueel met de eenheid.</translation>
    </message>
    <message>
        <source>The number stays, for its unit, caption or source. Delete empties the whole cell.</source>
        <translation>Het getal blijft, vanwege eenheid, bijschrift of bron. Delete maakt de hele cel leeg.</translation>
    </message>
    <message>
        <source>Nothing is typed in a curve. Enter or + adds a point, the arrow keys move it.</source>
        <translation>In een curve typ je niet. Enter of + voegt een punt toe, de pijltoetsen verplaatsen het.</translation>
    </message>
    <message>
        <source>Nothing is typed here. Enter chooses a picture.</source>
        <translation>Hier typ je niet. Met Enter kies je een afbeelding.</translation>
    </message>
    <message>
        <source>This cannot be empty, so its words are back as they were.</source>
        <translation>Dit kan niet leeg zijn; wat er stond, staat er weer.</translation>
    </message>
    <message>
        <source>Nothing is typed in a route. Enter draws it on.</source>
        <translation>In een route typ je niet. Met Enter teken je hem verder.</translation>
    </message>
    <message>
        <source>As an action it keeps its text, channel and note. Undo brings the rest back.</source>
        <translation>Als actie blijven tekst, kanaal en notitie. Ongedaan maken brengt de rest terug.</translation>
    </message>
    <message>
        <source>As a card it keeps its text, channel and note. Undo brings the rest back.</source>
        <translation>Als kaart blijven tekst, kanaal en notitie. Ongedaan maken brengt de rest terug.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent maps</source>
        <translation>Recente klantreizen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Vergeet deze</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Not for us</source>
        <translation>Niet voor ons</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Geen vragen</translation>
    </message>
    <message>
        <source>Nothing is empty, late, guessed in a key place or left without an owner.</source>
        <translation>Niets is leeg, te laat, vermoed op een belangrijke plek of zonder eigenaar.</translation>
    </message>
    <message>
        <source>Nowhere on the map</source>
        <translation>Nergens op de kaart</translation>
    </message>
</context>
<context>
    <name>RouteForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Doorgetrokken</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gestippeld</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lijn</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Haltes</translation>
    </message>
    <message>
        <source>Draw on</source>
        <translation>Verder tekenen</translation>
    </message>
    <message>
        <source>Delete the route</source>
        <translation>Route verwijderen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>haltes</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>Route of {name}</source>
        <translation>Route van {name}</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>card without text</source>
        <translation>kaart zonder tekst</translation>
    </message>
</context>
<context>
    <name>RowForm</name>
    <message>
        <source>Name of the row</source>
        <translation>Naam van de rij</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>What belongs in this row?</source>
        <translation>Wat hoort er in deze rij?</translation>
    </message>
    <message>
        <source>Question that helps to fill it in</source>
        <translation>Vraag die helpt bij het invullen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Soort rij</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevantie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gezichten</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Stippen</translation>
    </message>
    <message>
        <source>Points of feeling are</source>
        <translation>Punten van gevoel zijn</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n rij geselecteerd</numerusform>
            <numerusform>%n rijen geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>What the line says</source>
        <translation>Wat er bij de lijn staat</translation>
    </message>
    <message numerus="yes">
        <source>Change {what} of %n rows</source>
        <translation>
            <numerusform>{what} van %n rij wijzigen</numerusform>
            <numerusform>{what} van %n rijen wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>names of the levels</source>
        <translation>namen van de niveaus</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
</context>
<context>
    <name>RowGallery</name>
    <message>
        <source>It comes below all other rows.</source>
        <translation>Hij komt onder alle andere rijen.</translation>
    </message>
    <message>
        <source>It comes above all other rows.</source>
        <translation>Hij komt boven alle andere rijen.</translation>
    </message>
    <message>
        <source>It comes below “{row}”.</source>
        <translation>Hij komt onder “{row}”.</translation>
    </message>
    <message>
        <source>It comes above “{row}”.</source>
        <translation>Hij komt boven “{row}”.</translation>
    </message>
    <message>
        <source>The steps that customers take, in their own words.</source>
        <translation>De stappen die klanten zetten, in hun eigen woorden.</translation>
    </message>
    <message>
        <source>Where customers meet you, by channel, online or not.</source>
        <translation>Waar klanten je tegenkomen, per kanaal, online of niet.</translation>
    </message>
    <message>
        <source>What customers think, wonder and say.</source>
        <translation>Wat klanten denken, zich afvragen en zeggen.</translation>
    </message>
    <message>
        <source>What customers need to get further.</source>
        <translation>Wat klanten nodig hebben om verder te komen.</translation>
    </message>
    <message>
        <source>What stands in their way or annoys.</source>
        <translation>Wat hen in de weg zit of ergert.</translation>
    </message>
    <message>
        <source>How much a phase matters, how well you are there, and what is to win.</source>
        <translation>Hoe belangrijk een fase is, hoe aanwezig je bent en wat er te winnen valt.</translation>
    </message>
    <message>
        <source>How it feels, from very bad to very good, as a curve.</source>
        <translation>Hoe het voelt, van heel slecht tot heel goed, als lijn.</translation>
    </message>
    <message>
        <source>How well it works, from very bad to very good.</source>
        <translation>Hoe goed het werkt, van heel slecht tot heel goed.</translation>
    </message>
    <message>
        <source>Figures that you measure, with unit, date and source.</source>
        <translation>Cijfers die je meet, met eenheid, datum en bron.</translation>
    </message>
    <message>
        <source>Photos, screens or drawings of a phase.</source>
        <translation>Foto&apos;s, schermen of tekeningen van een fase.</translation>
    </message>
    <message>
        <source>What it all says, in one sentence for each phase.</source>
        <translation>Wat dit alles zegt, in één zin per fase.</translation>
    </message>
    <message>
        <source>Who does what about it, and when.</source>
        <translation>Wie er wat aan doet, en wanneer.</translation>
    </message>
    <message>
        <source>The form that fits: a film, a checklist, a call.</source>
        <translation>De vorm die past: een filmpje, een checklist, een telefoontje.</translation>
    </message>
    <message>
        <source>What colleagues and systems do out of sight.</source>
        <translation>Wat collega&apos;s en systemen uit het zicht doen.</translation>
    </message>
    <message>
        <source>Below this line the customer does not see you.</source>
        <translation>Onder deze lijn ziet de klant je niet.</translation>
    </message>
    <message>
        <source>Above this line the customer acts, below it you do.</source>
        <translation>Boven deze lijn handelt de klant, eronder jij.</translation>
    </message>
    <message>
        <source>Cards under a name that you choose.</source>
        <translation>Kaarten onder een naam die je zelf kiest.</translation>
    </message>
    <message>
        <source>A line with words that you choose.</source>
        <translation>Een lijn met woorden die je zelf kiest.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Search, for example: feeling</source>
        <translation>Zoek, bijvoorbeeld: gevoel</translation>
    </message>
    <message>
        <source>Search the kinds of rows</source>
        <translation>Zoeken in de soorten rijen</translation>
    </message>
    <message>
        <source>Nothing found. Take your own row and give it a name.</source>
        <translation>Niets gevonden. Neem een eigen rij en geef die een naam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Voeg toe</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Soorten rijen</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Relevance and presence</source>
        <translation>Relevantie en aanwezigheid</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>Scheidslijn</translation>
    </message>
    <message>
        <source>Own row</source>
        <translation>Eigen rij</translation>
    </message>
    <message>
        <source>What customers do</source>
        <translation>Wat klanten doen</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Thoughts and questions</source>
        <translation>Denken en vragen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Drempels</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevantie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Functional experience</source>
        <translation>Functionele beleving</translation>
    </message>
    <message>
        <source>Emotional experience</source>
        <translation>Beleving</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Kansen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Achter de schermen</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Zichtlijn</translation>
    </message>
    <message>
        <source>Line of interaction</source>
        <translation>Interactielijn</translation>
    </message>
</context>
<context>
    <name>RuleGroup</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Nog %n</numerusform>
            <numerusform>Nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not for us anywhere: {rule}</source>
        <translation>Nergens voor ons: {rule}</translation>
    </message>
</context>
<context>
    <name>Rulers</name>
    <message>
        <source>Name of the ruler</source>
        <translation>Naam van de liniaal</translation>
    </message>
    <message>
        <source>It stands at the left of the ruler.</source>
        <translation>Die staat links van de liniaal.</translation>
    </message>
    <message>
        <source>Empty ruler</source>
        <translation>Lege liniaal</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Liniaal</translation>
    </message>
</context>
<context>
    <name>SaveLabel</name>
    <message>
        <source>Saved at {time}</source>
        <translation>Bewaard om {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bezig met bewaren…</translation>
    </message>
    <message>
        <source>Cannot save</source>
        <translation>Bewaren lukt niet</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Journey maps</source>
        <translation>Klantreizen</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Klantreis bewaren</translation>
    </message>
</context>
<context>
    <name>ScoreForm</name>
    <message>
        <source>Relevance</source>
        <translation>Relevantie</translation>
    </message>
    <message>
        <source>How much it matters to customers</source>
        <translation>Hoe belangrijk dit is voor klanten</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>How much we are there</source>
        <translation>Hoezeer wij er zijn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find in everything</source>
        <translation>Zoek in alles</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervang door</translation>
    </message>
    <message>
        <source>Hidden row</source>
        <translation>Verborgen rij</translation>
    </message>
    <message>
        <source>Collapsed phase</source>
        <translation>Ingeklapte fase</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Show the row or phase that it stands in</source>
        <translation>Toon de rij of fase waarin het staat</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervang</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Vervang alles</translation>
    </message>
    <message>
        <source>Match capitals and accents</source>
        <translation>Let op hoofdletters en accenten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Alleen hele woorden</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n text(s).</source>
        <translation>
            <numerusform>Vervangen in %n tekst.</numerusform>
            <numerusform>Vervangen in %n teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not replaced: found as a part of another character.</source>
        <translation>Niet vervangen: gevonden als deel van een ander teken.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n halte</numerusform>
            <numerusform>%n haltes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phases selected</source>
        <translation>
            <numerusform>%n fase geselecteerd</numerusform>
            <numerusform>%n fasen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n rij geselecteerd</numerusform>
            <numerusform>%n rijen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected</source>
        <translation>
            <numerusform>%n cel geselecteerd</numerusform>
            <numerusform>%n cellen geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} actions selected</source>
        <translation>
            <numerusform>%n van {total} acties geselecteerd</numerusform>
            <numerusform>%n van {total} acties geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} cards and actions selected</source>
        <translation>
            <numerusform>%n van {total} kaarten en acties geselecteerd</numerusform>
            <numerusform>%n van {total} kaarten en acties geselecteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} cards selected</source>
        <translation>
            <numerusform>%n van {total} kaarten geselecteerd</numerusform>
            <numerusform>%n van {total} kaarten geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Row: {name}</source>
        <translation>Rij: {name}</translation>
    </message>
    <message>
        <source>Phase: {name}</source>
        <translation>Fase: {name}</translation>
    </message>
    <message>
        <source>Phase group: {name}</source>
        <translation>Fasegroep: {name}</translation>
    </message>
    <message>
        <source>Persona: {name}</source>
        <translation>Persona: {name}</translation>
    </message>
</context>
<context>
    <name>SeriesFields</name>
    <message>
        <source>Not scored yet</source>
        <translation>Nog niet gescoord</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Several values</source>
        <translation>Meerdere waarden</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>For yourself; not on the map</source>
        <translation>Voor jezelf, niet op het vel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>What should this contact achieve?</source>
        <translation>Wat moet dit contact bereiken?</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message numerus="yes">
        <source>%n cards selected</source>
        <translation>
            <numerusform>%n kaart geselecteerd</numerusform>
            <numerusform>%n kaarten geselecteerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>guessed by us</source>
        <translation>vermoed door ons</translation>
    </message>
    <message>
        <source>customers present</source>
        <translation>klanten zaten erbij</translation>
    </message>
    <message>
        <source>drawn by customers</source>
        <translation>door klanten getekend</translation>
    </message>
    <message>
        <source>researched</source>
        <translation>onderzocht</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>researched, with source</source>
        <translation>onderzocht, met bron</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Printer margin</source>
        <translation>Printermarge</translation>
    </message>
    <message>
        <source>Over sheets</source>
        <translation>Verdelen over vellen</translation>
    </message>
    <message>
        <source>Sheets of {paper}, to stick together</source>
        <translation>{paper}-vellen, om aan elkaar te plakken</translation>
    </message>
    <message>
        <source>No, on one page</source>
        <translation>Nee, op één vel</translation>
    </message>
</context>
<context>
    <name>SheetMenus</name>
    <message>
        <source>Delete this principle</source>
        <translation>Dit uitgangspunt verwijderen</translation>
    </message>
    <message>
        <source>Rename this persona</source>
        <translation>Deze persona hernoemen</translation>
    </message>
    <message>
        <source>Take this persona off the map</source>
        <translation>Deze persona van de klantreis halen</translation>
    </message>
    <message>
        <source>Delete this persona everywhere</source>
        <translation>Deze persona overal verwijderen</translation>
    </message>
    <message>
        <source>Take this stop away</source>
        <translation>Deze halte weghalen</translation>
    </message>
    <message>
        <source>Select the card of this stop</source>
        <translation>De kaart van deze halte selecteren</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Sheets: {count}, lying; standing there would be {other}. A plan comes first.</source>
        <translation>Vellen: {count}, liggend; staand zijn het er {other}. Vooraan komt een plakplan.</translation>
    </message>
    <message>
        <source>Sheets: {count}, standing; lying there would be {other}. A plan comes first.</source>
        <translation>Vellen: {count}, staand; liggend zijn het er {other}. Vooraan komt een plakplan.</translation>
    </message>
    <message>
        <source>The paper’s blank edge is left out.</source>
        <translation>De lege rand van het papier is weggelaten.</translation>
    </message>
    <message>
        <source>Empty, and left out: {sheets}.</source>
        <translation>Leeg, dus weggelaten: {sheets}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Zoek op naam of toets</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>Niets gevonden. Probeer minder letters.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SketchFields</name>
    <message>
        <source>The empty grid, to fill in by hand</source>
        <translation>Het lege raster, om met de hand in te vullen</translation>
    </message>
    <message>
        <source>76 mm, if they fit</source>
        <translation>76 mm, als ze passen</translation>
    </message>
    <message>
        <source>Sticky notes, side</source>
        <translation>Zijde van plakbriefjes</translation>
    </message>
</context>
<context>
    <name>SourceKinds</name>
    <message>
        <source>Interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observatie</translation>
    </message>
    <message>
        <source>Data analysis</source>
        <translation>Data-analyse</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Usability test</source>
        <translation>Gebruikerstest</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Peiling</translation>
    </message>
    <message>
        <source>Desk research</source>
        <translation>Deskresearch</translation>
    </message>
    <message>
        <source>Web statistics</source>
        <translation>Webstatistiek</translation>
    </message>
    <message>
        <source>Customer database</source>
        <translation>Klantenbestand</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>Andere soort</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>%n times on this map</source>
        <translation>
            <numerusform>%n keer op deze kaart</numerusform>
            <numerusform>%n keer op deze kaart</numerusform>
        </translation>
    </message>
    <message>
        <source>not on this map</source>
        <translation>niet op deze kaart</translation>
    </message>
    <message>
        <source>Kind of source {number}</source>
        <translation>Soort van bron {number}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Drop: opens this map</source>
        <translation>Loslaten: opent deze klantreis</translation>
    </message>
    <message>
        <source>Drop: begins a map with the model “{model}”</source>
        <translation>Loslaten: begint een klantreis met het model “{model}”</translation>
    </message>
</context>
<context>
    <name>StartMenus</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pad kopiëren</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Uit deze lijst halen</translation>
    </message>
    <message>
        <source>Begin with this model</source>
        <translation>Met dit model beginnen</translation>
    </message>
    <message>
        <source>Name and explanation…</source>
        <translation>Naam en uitleg…</translation>
    </message>
    <message>
        <source>Share as a file…</source>
        <translation>Delen als bestand…</translation>
    </message>
    <message>
        <source>Delete the template…</source>
        <translation>Sjabloon verwijderen…</translation>
    </message>
    <message>
        <source>Begin with what is on the clipboard</source>
        <translation>Beginnen met wat op het klembord staat</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Which models</source>
        <translation>Welke modellen</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Zoek een model</translation>
    </message>
    <message>
        <source>No model tells of this.</source>
        <translation>Geen model gaat hierover.</translation>
    </message>
    <message>
        <source>Maps that you save appear here.</source>
        <translation>Klantreizen die je bewaart, verschijnen hier.</translation>
    </message>
    <message>
        <source>Back to “{title}”</source>
        <translation>Terug naar “{title}”</translation>
    </message>
    <message>
        <source>Where does your customer’s journey begin?</source>
        <translation>Waar begint de reis van je klant?</translation>
    </message>
    <message>
        <source>Choose a model, fill in what you know and what you guess, and see where most is to be gained. Everything stays on this computer.</source>
        <translation>Kies een model, vul in wat je weet en wat je vermoedt, en zie waar de meeste winst zit. Alles blijft op deze computer.</translation>
    </message>
    <message>
        <source>Mine: {about}</source>
        <translation>Van mij: {about}</translation>
    </message>
    <message>
        <source>Save a map as a template (in the File menu), and it stands here.</source>
        <translation>Bewaar een klantreis als sjabloon (in het menu Bestand), dan staat die hier.</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Verder werken</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Begin with a model</source>
        <translation>Begin met een model</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Not done yet</source>
        <translation>Toch nog niet klaar</translation>
    </message>
    <message>
        <source>This is enough</source>
        <translation>Zo is het genoeg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Called done by you</source>
        <translation>Door jou afgevinkt</translation>
    </message>
    <message>
        <source>{done} of {of} principles are written</source>
        <translation>{done} van {of} uitgangspunten zijn opgeschreven</translation>
    </message>
    <message numerus="yes">
        <source>%n principles</source>
        <translation>
            <numerusform>%n uitgangspunt</numerusform>
            <numerusform>%n uitgangspunten</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {of} phases have a name</source>
        <translation>{done} van {of} fasen hebben een naam</translation>
    </message>
    <message>
        <source>Something is known of {done} of {of} phases</source>
        <translation>Van {done} van de {of} fasen weet je iets</translation>
    </message>
    <message>
        <source>{done} of {of} phases have both</source>
        <translation>{done} van {of} fasen hebben beide</translation>
    </message>
    <message>
        <source>{done} of {of} phases have one</source>
        <translation>{done} van {of} fasen hebben er een</translation>
    </message>
    <message>
        <source>{done} of {of} opportunities have an action</source>
        <translation>{done} van {of} kansen hebben een actie</translation>
    </message>
</context>
<context>
    <name>StopList</name>
    <message>
        <source>Move this stop up</source>
        <translation>Deze halte omhoog</translation>
    </message>
    <message>
        <source>Move this stop down</source>
        <translation>Deze halte omlaag</translation>
    </message>
    <message>
        <source>Take this stop away</source>
        <translation>Deze halte weghalen</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>Names that are no phase</source>
        <translation>Namen die geen fase zijn</translation>
    </message>
    <message>
        <source>No phase</source>
        <translation>Geen fase</translation>
    </message>
</context>
<context>
    <name>StrangersModel</name>
    <message>
        <source>No phase</source>
        <translation>Geen fase</translation>
    </message>
    <message>
        <source>Not a phase of this map</source>
        <translation>Geen fase van deze kaart</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Staat voor</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>{tag}, not on all</source>
        <translation>{tag}, niet op alle</translation>
    </message>
    <message>
        <source>Take {tag} away</source>
        <translation>{tag} weghalen</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Bewaren als sjabloon</translation>
    </message>
    <message>
        <source>Name and explanation</source>
        <translation>Naam en uitleg</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hoe heet het?</translation>
    </message>
    <message>
        <source>What is it for, and when would somebody choose it?</source>
        <translation>Waar is het voor, en wanneer zou iemand het kiezen?</translation>
    </message>
    <message>
        <source>With what stands on the map</source>
        <translation>Met wat er op de kaart staat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>You have a template of this name. It will be replaced.</source>
        <translation>Je hebt al een sjabloon met deze naam. Dat wordt vervangen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>You have another template of this name.</source>
        <translation>Je hebt al een ander sjabloon met deze naam.</translation>
    </message>
    <message>
        <source>Cards, scores, personas, sources and pictures come along.</source>
        <translation>Kaarten, scores, persona’s, bronnen en afbeeldingen gaan mee.</translation>
    </message>
    <message>
        <source>Phases, rows, questions, rulers and channels come along. What stands on the map, personas and sources do not.</source>
        <translation>Fasen, rijen, vragen, linialen en kanalen gaan mee. Wat er op de kaart staat, persona’s en bronnen niet.</translation>
    </message>
</context>
<context>
    <name>TemplateGrid</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%H:%M</source>
        <translation>%H.%M</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Vandaag, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gisteren, {time}</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Untitled map</source>
        <translation>Klantreis zonder titel</translation>
    </message>
    <message>
        <source>Journey {number}</source>
        <translation>Klantreis {number}</translation>
    </message>
</context>
<context>
    <name>TouchpointDialog</name>
    <message>
        <source>Touchpoints</source>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>Search touchpoints</source>
        <translation>Zoek touchpoints</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>No touchpoint holds all of these words.</source>
        <translation>Geen touchpoint bevat al deze woorden.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Toon in de klantreis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
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
            <numerusform>{shown} van %n touchpoint</numerusform>
            <numerusform>{shown} van %n touchpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>No touchpoints yet. Give a card a channel, or add a row of touchpoints.</source>
        <translation>Nog geen touchpoints. Geef een kaart een kanaal, of voeg een rij met touchpoints toe.</translation>
    </message>
</context>
<context>
    <name>TouchpointForm</name>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>What should this contact achieve?</source>
        <translation>Wat moet dit contact bereiken?</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
</context>
<context>
    <name>TouchpointTable</name>
    <message>
        <source>Journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Achieved?</source>
        <translation>Gehaald?</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>As the channel</source>
        <translation>Zoals het kanaal</translation>
    </message>
</context>
<context>
    <name>TraitLine</name>
    <message>
        <source>One end</source>
        <translation>Ene uiterste</translation>
    </message>
    <message>
        <source>Left end of trait {number}</source>
        <translation>Linkeruiterste van kenmerk {number}</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>Andere uiterste</translation>
    </message>
    <message>
        <source>Right end of trait {number}</source>
        <translation>Rechteruiterste van kenmerk {number}</translation>
    </message>
    <message>
        <source>Alt with an arrow up or down moves the trait</source>
        <translation>Alt met pijl omhoog of omlaag verplaatst het kenmerk</translation>
    </message>
    <message>
        <source>Take this trait away</source>
        <translation>Dit kenmerk weghalen</translation>
    </message>
    <message>
        <source>Trait {number}</source>
        <translation>Kenmerk {number}</translation>
    </message>
</context>
<context>
    <name>TraitList</name>
    <message>
        <source>Add a trait</source>
        <translation>Kenmerk toevoegen</translation>
    </message>
</context>
<context>
    <name>ValueMenus</name>
    <message>
        <source>New tag…</source>
        <translation>Nieuw label…</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Exporting</source>
        <translation>Bezig met exporteren</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>The file could not be opened</source>
        <translation>Het bestand kon niet worden geopend</translation>
    </message>
    <message>
        <source>Nothing on this computer opens “{file}”. It was written all the same, in “{folder}”.</source>
        <translation>Niets op deze computer opent “{file}”. Het is wel geschreven, in “{folder}”.</translation>
    </message>
    <message>
        <source>The folder could not be shown</source>
        <translation>De map is niet te tonen</translation>
    </message>
    <message>
        <source>Nothing on this computer shows folders. “{file}” is in “{folder}”.</source>
        <translation>Niets op deze computer toont mappen. “{file}” staat in “{folder}”.</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Zoom, {percent}</source>
        <translation>Zoom, {percent}</translation>
    </message>
</context>
<context>
    <name>_CalendarPopup</name>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
</context>
<context>
    <name>_RecentModel</name>
    <message>
        <source>{when}, in {folder}</source>
        <translation>{when}, in {folder}</translation>
    </message>
    <message>
        <source>{when}, in {folder}, not to be found now</source>
        <translation>{when}, in {folder}, nu niet te vinden</translation>
    </message>
</context>
</TS>
