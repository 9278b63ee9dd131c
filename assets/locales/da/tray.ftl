tray-title = Skal placeres
tray-count = { $count ->
        [one] 1 fil venter på sin plads
       *[other] { $count } filer venter på deres pladser
    }
tray-accept-for = Placér { $file }
tray-accept-all = { $count ->
        [one] Placér 1
       *[other] Placér alle { $count }
    }
tray-choose = Vælg…
tray-choose-for = Vælg en plads til { $file }
tray-leave-for = Udelad { $file }
tray-leave-all = Udelad alle
tray-not-now = Ikke nu
tray-search = Søg i pladser
tray-looking = Ser på den…
tray-unknown = Vælg, hvor den hører hjemme
tray-filled = { $slot } har allerede en fil. Vælg pladsen for at erstatte den.
tray-same-in-slot = Dette er den fil, der allerede er i { $slot }.
tray-same-in-tray = Dette er den samme fil som en anden her.
tray-cut = Ikke alle filer blev taget: Der er for mange, eller deres mapper er for dybe. Slip resten i mindre dele.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } og { $what }
tray-who-reference = reference
tray-who-number = nummer
tray-who-name = navn
tray-who-initial = efternavn med forbogstav
tray-who-surname = efternavn
tray-who-first-name = fornavn
tray-who-part = del af navnet
tray-who-only = kun én plads til den
tray-what-kind = »{ $kind }«
tray-what-label = feltets ord
tray-folder-empty = Der er ingen fil i { $folder }, der kan tages.

tray-unattached = { $count ->
        [one] 1 fil er ikke knyttet til nogen
       *[other] { $count } filer er ikke knyttet til nogen
    }
tray-unattached-detail = Filer, der venter i bakken, sendes ikke. Giv hver af dem en plads, eller send sagen uden dem; de bliver i bakken.
tray-assign-them = Placér dem
tray-send-without = Send uden dem

tray-selected = { $count } af { $all } filer valgt
tray-leave-selected = Udelad { $count }
tray-none-proposed = Ingen af de valgte filer har en foreslået plads. Vælg deres pladser én ad gangen.

tray-more-for = Mere for { $file }
tray-preview = Vis
tray-preview-for = Vis { $file }
tray-choose-in-menu-for = Vælg pladsen til { $file }
tray-leave = Udelad
tray-leave-in-menu-for = Brug ikke { $file }
tray-create-person = Opret { $name } som person
tray-create-company = Opret { $name } som virksomhed
tray-create-for = Opret ud fra { $file }
tray-file-before = Forrige fil
tray-file-after = Næste fil
tray-file-of = { $at } af { $all }
tray-no-picture = Filen er i en mappe, der er for stor til at blive vist. Placér den for at se den.

tray-newcomer = { $name } er ikke i sagen
tray-newcomers-add = { $count ->
        [one] Opret 1 ud fra filerne…
       *[other] Opret { $count } ud fra filerne…
    }
tray-newcomers-added = { $count ->
        [one] 1 virksomhed eller person
       *[other] { $count } virksomheder og personer
    } oprettet, { $files ->
        [0] uden dokumenter
        [one] med 1 dokument
       *[other] med { $files } dokumenter
    }
tray-newcomers-title = Hvem er i disse papirer?
tray-newcomers-hint = Læst fra filnavnene. Sæt kryds ved dem, der hører til sagen, og ret navnene. Intet oprettes, før du trykker på knappen.
tray-newcomers-tick = Opret { $name }
tray-newcomers-kind = { $name } – type
tray-newcomers-is-company = Virksomhed
tray-newcomers-is-person = Person
tray-newcomers-company = Virksomhedens navn
tray-newcomers-first = Fornavn
tray-newcomers-last = Efternavn
tray-newcomers-box = { $label }, linje { $number }
tray-newcomers-number = Nr. { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Opret { $count }
        [one] Opret { $count } og placér 1 dokument
       *[other] Opret { $count } og placér { $files } dokumenter
    }
tray-newcomers-none = Sæt kryds ved mindst én virksomhed eller person.
tray-newcomers-nameless = Angiv navnet på hver, der er sat kryds ved.
