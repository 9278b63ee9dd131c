tray-title = Skal plasseres
tray-count = { $count ->
        [one] 1 fil venter på plassen sin
       *[other] { $count } filer venter på plassene sine
    }
tray-accept-for = Plasser { $file }
tray-accept-all = { $count ->
        [one] Plasser 1
       *[other] Plasser alle { $count }
    }
tray-choose = Velg…
tray-choose-for = Velg en plass til { $file }
tray-leave-for = Utelat { $file }
tray-leave-all = Utelat alle
tray-not-now = Ikke nå
tray-search = Søk i plasser
tray-looking = Ser på den…
tray-unknown = Velg hvor den hører hjemme
tray-filled = { $slot } har allerede en fil. Velg plassen for å erstatte den.
tray-same-in-slot = Dette er filen som allerede er i { $slot }.
tray-same-in-tray = Dette er samme fil som en annen her.
tray-cut = Ikke alle filer ble tatt imot: det er for mange, eller mappene er for dype. Slipp resten i mindre deler.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } og { $what }
tray-who-reference = referanse
tray-who-number = nummer
tray-who-name = navn
tray-who-initial = etternavn med forbokstav
tray-who-surname = etternavn
tray-who-first-name = fornavn
tray-who-part = del av navnet
tray-who-only = bare én plass til den
tray-what-kind = «{ $kind }»
tray-what-label = ordene i feltets navn
tray-folder-empty = Det er ingen fil i { $folder } som kan tas imot.

tray-unattached = { $count ->
        [one] 1 fil er ikke knyttet til noen
       *[other] { $count } filer er ikke knyttet til noen
    }
tray-unattached-detail = Filer som venter i skuffen, sendes ikke. Gi hver av dem en plass, eller send saken uten dem; de blir i skuffen.
tray-assign-them = Plasser dem
tray-send-without = Send uten dem

tray-selected = { $count } av { $all } filer valgt
tray-leave-selected = Utelat { $count }
tray-none-proposed = Ingen av de valgte filene har en foreslått plass. Velg plassene én etter én.

tray-more-for = Mer for { $file }
tray-preview = Forhåndsvis
tray-preview-for = Forhåndsvis { $file }
tray-choose-in-menu-for = Velg plassen til { $file }
tray-leave = Utelat
tray-leave-in-menu-for = Ikke bruk { $file }
tray-create-person = Opprett { $name } som person
tray-create-company = Opprett { $name } som selskap
tray-create-for = Opprett fra { $file }
tray-file-before = Forrige fil
tray-file-after = Neste fil
tray-file-of = { $at } av { $all }
tray-no-picture = Filen er i en mappe som er for stor til å forhåndsvises. Plasser den for å se den.

tray-newcomer = { $name } er ikke i saken
tray-newcomers-add = { $count ->
        [one] Opprett 1 fra filene…
       *[other] Opprett { $count } fra filene…
    }
tray-newcomers-added = { $count ->
        [one] 1 selskap eller person
       *[other] { $count } selskaper og personer
    } opprettet, { $files ->
        [0] uten dokumenter
        [one] med 1 dokument
       *[other] med { $files } dokumenter
    }
tray-newcomers-title = Hvem er i disse papirene?
tray-newcomers-hint = Lest fra filnavnene. Kryss av dem som hører til saken, og rett navnene. Ingenting opprettes før du trykker på knappen.
tray-newcomers-tick = Opprett { $name }
tray-newcomers-kind = Type for { $name }
tray-newcomers-is-company = Selskap
tray-newcomers-is-person = Person
tray-newcomers-company = Selskapets navn
tray-newcomers-first = Fornavn
tray-newcomers-last = Etternavn
tray-newcomers-box = { $label }, linje { $number }
tray-newcomers-number = Nr. { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Opprett { $count }
        [one] Opprett { $count } og plasser 1 dokument
       *[other] Opprett { $count } og plasser { $files } dokumenter
    }
tray-newcomers-none = Kryss av minst ett selskap eller én person.
tray-newcomers-nameless = Angi navnet på hver som er krysset av.
