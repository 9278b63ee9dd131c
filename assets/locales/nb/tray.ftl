tray-title = Skal plasseres
tray-count = { $count ->
        [one] 1 fil venter på plassen sin
       *[other] { $count } filer venter på plassene sine
    }
tray-accept = Godkjenn
tray-accept-for = Godkjenn plassen til { $file }
tray-accept-all = { $count ->
        [one] Godkjenn 1
       *[other] Godkjenn alle { $count }
    }
tray-choose = Velg…
tray-choose-for = Velg en plass til { $file }
tray-leave-for = Utelat { $file }
tray-leave-all = Utelat alle
tray-not-now = Ikke nå
tray-search = Søk i plasser
tray-looking = Ser på den…
tray-unknown = Navnet sier ikke hvor den hører hjemme. Velg plassen.
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
