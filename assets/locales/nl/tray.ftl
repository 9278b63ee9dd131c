tray-title = Toe te wijzen
tray-count = { $count ->
        [one] 1 bestand wacht op zijn plaats
       *[other] { $count } bestanden wachten op hun plaats
    }
tray-accept = Akkoord
tray-accept-for = Akkoord met de plaats van { $file }
tray-accept-all = { $count ->
        [one] 1 akkoord
       *[other] Alle { $count } akkoord
    }
tray-choose = Kiezen…
tray-choose-for = Een plaats kiezen voor { $file }
tray-leave-for = { $file } weglaten
tray-leave-all = Alles weglaten
tray-not-now = Niet nu
tray-search = Plaatsen zoeken
tray-looking = Wordt bekeken…
tray-unknown = De naam zegt niet waar het hoort. Kies de plaats.
tray-filled = { $slot } heeft al een bestand. Kies de plaats om het te vervangen.
tray-same-in-slot = Dit is het bestand dat al in { $slot } staat.
tray-same-in-tray = Dit is hetzelfde bestand als een ander hier.
tray-cut = Niet alle bestanden zijn aangenomen: het zijn er te veel, of hun mappen zijn te diep. Zet de rest in kleinere delen neer.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } en { $what }
tray-who-reference = referentie
tray-who-number = nummer
tray-who-name = naam
tray-who-initial = achternaam met initiaal
tray-who-surname = achternaam
tray-who-first-name = voornaam
tray-who-part = deel van de naam
tray-who-only = maar één plaats ervoor
tray-what-kind = “{ $kind }”
tray-what-label = de woorden van het label
tray-folder-empty = Er is geen bestand in { $folder } dat kan worden aangenomen.

tray-unattached = { $count ->
        [one] 1 bestand hoort bij niemand
       *[other] { $count } bestanden horen bij niemand
    }
tray-unattached-detail = Bestanden die in de lade wachten, worden niet verzonden. Geef elk zijn plaats, of verzend het dossier zonder; ze blijven in de lade.
tray-assign-them = Toewijzen
tray-send-without = Zonder verzenden
