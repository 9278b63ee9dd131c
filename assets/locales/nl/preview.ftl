preview-pages = { $count ->
        [one] 1 pagina
       *[other] { $count } pagina’s
    }
preview-show-for = { $slot } bekijken
preview-page = Een pagina van het document
preview-page-of = Pagina { $page } van { $pages }
preview-page-before = Vorige pagina
preview-page-after = Volgende pagina
preview-smaller = Kleiner
preview-larger = Groter
preview-zoom = { $percent }%
preview-zoom-whole = { $zoom }. De hele pagina tonen
preview-before = Vorig document
preview-after = Volgend document
preview-count = { $at } van { $count }
preview-close = Het document sluiten
preview-divider = Breedte van het document
preview-turn-left = Weergave naar links draaien
preview-turn-right = Weergave naar rechts draaien
preview-no-further = Verder gaat het niet.
preview-drawing = Wordt getekend…
preview-gone = Hier is geen document meer.

preview-none-too-large = De afbeelding is te groot om hier te tonen. Het document zelf wordt verzonden zoals het is.
preview-none-too-slow = Het tekenen duurde te lang. Het document zelf wordt verzonden zoals het is.
preview-none-password = Het document gaat alleen met een wachtwoord open.
preview-none-certificate = Het document gaat alleen open met een certificaat of via een rechtendienst.
preview-none-unknown = Dossier kan dit soort documenten niet tonen. Het document zelf wordt verzonden zoals het is.
preview-none-damaged = Dossier kan dit document niet tonen. Open het in een ander programma om te zien of het heel is.
preview-none-not-read = Het document kon niet worden gelezen. Kies het opnieuw.

preview-restricted = Het gaat open, maar afdrukken of kopiëren is beperkt.
preview-small = Het heeft maar { $width } × { $height } pixels. Controleer of het leesbaar is.
preview-not-drawn = De afbeelding toont niet wat op deze pagina is ingevuld. Open het document in een ander programma om het te controleren. Het wordt verzonden zoals het is.
preview-blank = De eerste pagina is bijna leeg. Controleer of het de goede kant is.
preview-heic = HEIC is een telefoonformaat dat Dossier niet kan tonen en spektr misschien niet aanneemt. Sla de foto op als JPEG of PDF en kies die.
preview-also-in = Hetzelfde bestand staat ook in { $slot }.

preview-move = Verplaatsen…
preview-move-for = Het bestand van { $slot } verplaatsen
preview-move-title = Waar hoort het?
preview-move-yes = Daarheen verplaatsen
preview-move-swaps = het bestand daar komt hierheen
preview-move-here = { $file } hierheen verplaatsen
preview-swap-with = { $file } hierheen verplaatsen, en dat van hier naar zijn plaats
preview-has-file = Hier is al een bestand. Kies de plaats in de lade om het te vervangen.
preview-moved = Het bestand staat nu in { $slot }.

preview-pasted = Geplakte afbeelding { $when }.png
preview-pasted-again = Geplakte afbeelding { $when } ({ $number }).png
preview-not-pasted = De afbeelding is niet geplakt. { $reason }
preview-paste-too-large = De afbeelding heeft { $width } × { $height } pixels, en dat is te groot. Sla haar op als bestand, maak haar kleiner en kies dat.

preview-drop-unnamed = Bijlage
preview-drop-not-taken = { $file } is niet aangenomen. { $reason }
preview-drop-while-locked = Wat werd neergezet terwijl uw dossiers vergrendeld waren, is niet aangenomen. Zet het opnieuw neer zodra ze open zijn.
preview-drop-without-case = Wat werd neergezet, is niet aangenomen, omdat er geen dossier werd getoond. Open het dossier en zet het opnieuw neer.
preview-drop-lost-web = { $count ->
        [one] Er is een webadres neergezet, en dat is geen bestand. Sla het eerst op deze computer op en zet dan het bestand neer.
       *[other] Er zijn { $count } webadressen neergezet, en dat zijn geen bestanden. Sla ze eerst op deze computer op en zet dan de bestanden neer.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Er is een bestand van een andere computer ({ $what }) neergezet. Kopieer het eerst naar deze computer en zet dan de kopie neer.
       *[other] Er zijn { $count } bestanden van een andere computer ({ $what }) neergezet. Kopieer ze eerst naar deze computer en zet dan de kopieën neer.
    }
preview-drop-lost-scheme = { $count ->
        [one] Er is iets neergezet dat alleen een ander programma kan openen ({ $what }). Sla het eerst op in een map en zet dan het bestand neer.
       *[other] Er zijn { $count } dingen neergezet die alleen een ander programma kan openen ({ $what }). Sla ze eerst op in een map en zet dan de bestanden neer.
    }
preview-drop-lost-not-handed = Het andere programma gaf niet door wat werd neergezet. Sla het eerst op in een map en zet dan het bestand neer.
preview-drop-lost-no-place = De bijlage kan hier niet uit het andere programma worden gehaald. Sla haar eerst op in een map en zet dan het bestand neer.
preview-drop-lost-too-large = De neergezette bijlage is groter dan een document mag zijn (15 MB).
