preview-pages = { $count ->
        [one] 1 side
       *[other] { $count } sider
    }
preview-show-for = Se på { $slot }
preview-page = En side af dokumentet
preview-page-of = Side { $page } af { $pages }
preview-page-before = Forrige side
preview-page-after = Næste side
preview-smaller = Mindre
preview-larger = Større
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Vis hele siden
preview-before = Forrige dokument
preview-after = Næste dokument
preview-count = { $at } af { $count }
preview-close = Luk dokumentet
preview-divider = Dokumentets bredde
preview-turn-left = Drej visningen til venstre
preview-turn-right = Drej visningen til højre
preview-no-further = Længere går det ikke.
preview-drawing = Tegner…
preview-gone = Der er ikke længere noget dokument her.

preview-none-too-large = Billedet er for stort til at blive vist her. Selve dokumentet sendes, som det er.
preview-none-too-slow = Det tog for lang tid at tegne. Selve dokumentet sendes, som det er.
preview-none-password = Dokumentet kan kun åbnes med en adgangskode.
preview-none-certificate = Dokumentet kan kun åbnes med et certifikat eller via en rettighedstjeneste.
preview-none-unknown = Dossier kan ikke vise dokumenter af denne type. Selve dokumentet sendes, som det er.
preview-none-damaged = Dossier kan ikke vise dokumentet. Åbn det i et andet program for at se, om det er helt.
preview-none-not-read = Dokumentet kunne ikke læses. Vælg det igen.

preview-restricted = Det kan åbnes, men udskrivning eller kopiering er begrænset.
preview-small = Det har kun { $width } × { $height } pixels. Kontrollér, at det kan læses.
preview-not-drawn = Billedet viser ikke det, der er udfyldt på siden. Åbn dokumentet i et andet program for at kontrollere det. Det sendes, som det er.
preview-blank = Den første side er næsten tom. Kontrollér, at det er den rigtige side.
preview-heic = HEIC er et telefonformat, som Dossier ikke kan vise, og som spektr måske ikke tager. Gem billedet som JPEG eller PDF, og vælg det.
preview-also-in = Den samme fil er også i { $slot }.

preview-move = Flyt…
preview-move-for = Flyt filen fra { $slot }
preview-move-title = Hvor hører den hjemme?
preview-move-yes = Flyt den dertil
preview-move-swaps = dens fil kommer hertil
preview-move-here = Flyt { $file } hertil
preview-swap-with = Flyt { $file } hertil, og den, der er her, til dens plads
preview-has-file = Her er allerede en fil. Vælg pladsen i bakken for at erstatte den.
preview-moved = Filen er nu i { $slot }.

preview-pasted = Indsat billede { $when }.png
preview-pasted-again = Indsat billede { $when } ({ $number }).png
preview-not-pasted = Billedet blev ikke indsat. { $reason }
preview-paste-too-large = Billedet har { $width } × { $height } pixels, hvilket er for stort. Gem det som fil, gør det mindre, og vælg den.

preview-drop-unnamed = Vedhæftning
preview-drop-not-taken = { $file } blev ikke taget. { $reason }
preview-drop-while-locked = Det, der blev sluppet, mens sagerne var låst, blev ikke taget. Slip det igen, når de er åbne.
preview-drop-without-case = Det, der blev sluppet, blev ikke taget, fordi ingen sag var vist. Åbn sagen, og slip det igen.
preview-drop-lost-web = { $count ->
        [one] Der blev sluppet en webadresse, som ikke er en fil. Gem den først på denne computer, og slip så filen.
       *[other] Der blev sluppet { $count } webadresser, som ikke er filer. Gem dem først på denne computer, og slip så filerne.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Der blev sluppet en fil fra en anden computer ({ $what }). Kopiér den først til denne computer, og slip så kopien.
       *[other] Der blev sluppet { $count } filer fra en anden computer ({ $what }). Kopiér dem først til denne computer, og slip så kopierne.
    }
preview-drop-lost-scheme = { $count ->
        [one] Der blev sluppet noget, som kun et andet program kan åbne ({ $what }). Gem det først i en mappe, og slip så filen.
       *[other] Der blev sluppet { $count } ting, som kun et andet program kan åbne ({ $what }). Gem dem først i en mappe, og slip så filerne.
    }
preview-drop-lost-not-handed = Det andet program afleverede ikke det, der blev sluppet. Gem det først i en mappe, og slip så filen.
preview-drop-lost-no-place = Vedhæftningen kan ikke tages fra det andet program her. Gem den først i en mappe, og slip så filen.
preview-drop-lost-too-large = Den vedhæftning, der blev sluppet, er større, end et dokument må være (15 MB).
