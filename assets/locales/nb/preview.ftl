preview-pages = { $count ->
        [one] 1 side
       *[other] { $count } sider
    }
preview-show-for = Se på { $slot }
preview-page = En side av dokumentet
preview-page-of = Side { $page } av { $pages }
preview-page-before = Forrige side
preview-page-after = Neste side
preview-smaller = Mindre
preview-larger = Større
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Vis hele siden
preview-before = Forrige dokument
preview-after = Neste dokument
preview-count = { $at } av { $count }
preview-close = Lukk dokumentet
preview-divider = Dokumentets bredde
preview-turn-left = Drei visningen mot venstre
preview-turn-right = Drei visningen mot høyre
preview-no-further = Lenger går det ikke.
preview-drawing = Tegner…
preview-gone = Det er ikke noe dokument her lenger.

preview-none-too-large = Bildet er for stort til å vises her. Selve dokumentet sendes som det er.
preview-none-too-slow = Det tok for lang tid å tegne. Selve dokumentet sendes som det er.
preview-none-password = Dokumentet kan bare åpnes med et passord.
preview-none-certificate = Dokumentet kan bare åpnes med et sertifikat eller via en rettighetstjeneste.
preview-none-unknown = Dossier kan ikke vise dokumenter av denne typen. Selve dokumentet sendes som det er.
preview-none-damaged = Dossier kan ikke vise dokumentet. Åpne det i et annet program for å se om det er helt.
preview-none-not-read = Dokumentet kunne ikke leses. Velg det igjen.

preview-restricted = Det kan åpnes, men utskrift eller kopiering er begrenset.
preview-small = Det har bare { $width } × { $height } piksler. Kontroller at det kan leses.
preview-not-drawn = Bildet viser ikke det som er fylt ut på siden. Åpne dokumentet i et annet program for å kontrollere det. Det sendes som det er.
preview-blank = Den første siden er nesten tom. Kontroller at det er riktig side.
preview-heic = HEIC er et telefonformat som Dossier ikke kan vise, og som spektr kanskje ikke tar imot. Lagre bildet som JPEG eller PDF, og velg det.
preview-also-in = Samme fil er også i { $slot }.

preview-move = Flytt…
preview-move-for = Flytt filen fra { $slot }
preview-move-title = Hvor hører den hjemme?
preview-move-yes = Flytt den dit
preview-move-swaps = filen der kommer hit
preview-move-here = Flytt { $file } hit
preview-swap-with = Flytt { $file } hit, og den som er her, til plassen dens
preview-has-file = Her er det allerede en fil. Velg plassen i skuffen for å erstatte den.
preview-moved = Filen er nå i { $slot }.

preview-pasted = Innlimt bilde { $when }.png
preview-pasted-again = Innlimt bilde { $when } ({ $number }).png
preview-not-pasted = Bildet ble ikke limt inn. { $reason }
preview-paste-too-large = Bildet har { $width } × { $height } piksler, som er for stort. Lagre det som fil, gjør det mindre, og velg den.

preview-drop-unnamed = Vedlegg
preview-drop-not-taken = { $file } ble ikke tatt imot. { $reason }
preview-drop-while-locked = Det som ble sluppet mens sakene var låst, ble ikke tatt imot. Slipp det igjen når de er åpne.
preview-drop-without-case = Det som ble sluppet, ble ikke tatt imot, fordi ingen sak var vist. Åpne saken, og slipp det igjen.
preview-drop-lost-web = { $count ->
        [one] Det ble sluppet en nettadresse, som ikke er en fil. Lagre den først på denne datamaskinen, og slipp så filen.
       *[other] Det ble sluppet { $count } nettadresser, som ikke er filer. Lagre dem først på denne datamaskinen, og slipp så filene.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Det ble sluppet en fil fra en annen datamaskin ({ $what }). Kopier den først til denne datamaskinen, og slipp så kopien.
       *[other] Det ble sluppet { $count } filer fra en annen datamaskin ({ $what }). Kopier dem først til denne datamaskinen, og slipp så kopiene.
    }
preview-drop-lost-scheme = { $count ->
        [one] Det ble sluppet noe som bare et annet program kan åpne ({ $what }). Lagre det først i en mappe, og slipp så filen.
       *[other] Det ble sluppet { $count } ting som bare et annet program kan åpne ({ $what }). Lagre dem først i en mappe, og slipp så filene.
    }
preview-drop-lost-not-handed = Det andre programmet leverte ikke fra seg det som ble sluppet. Lagre det først i en mappe, og slipp så filen.
preview-drop-lost-no-place = Vedlegget kan ikke hentes fra det andre programmet her. Lagre det først i en mappe, og slipp så filen.
preview-drop-lost-too-large = Vedlegget som ble sluppet, er større enn et dokument kan være (15 MB).
