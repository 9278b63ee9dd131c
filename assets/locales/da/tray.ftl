tray-title = Skal placeres
tray-count = { $count ->
        [one] 1 fil venter på sin plads
       *[other] { $count } filer venter på deres pladser
    }
tray-accept = Godkend
tray-accept-for = Godkend pladsen til { $file }
tray-accept-all = { $count ->
        [one] Godkend 1
       *[other] Godkend alle { $count }
    }
tray-choose = Vælg…
tray-choose-for = Vælg en plads til { $file }
tray-leave-for = Udelad { $file }
tray-leave-all = Udelad alle
tray-not-now = Ikke nu
tray-search = Søg i pladser
tray-looking = Ser på den…
tray-unknown = Navnet siger ikke, hvor den hører hjemme. Vælg dens plads.
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
