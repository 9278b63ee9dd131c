tray-title = Toe te wijzen
tray-count = { $count ->
        [one] 1 bestand wacht op zijn plaats
       *[other] { $count } bestanden wachten op hun plaats
    }
tray-accept-for = { $file } plaatsen
tray-accept-all = { $count ->
        [one] 1 plaatsen
       *[other] Alle { $count } plaatsen
    }
tray-choose = Kiezen…
tray-choose-for = Een plaats kiezen voor { $file }
tray-leave-for = { $file } weglaten
tray-leave-all = Alles weglaten
tray-not-now = Niet nu
tray-search = Plaatsen zoeken
tray-looking = Wordt bekeken…
tray-unknown = Kies waar het hoort
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

tray-selected = { $count } van { $all } bestanden gekozen
tray-leave-selected = { $count } weglaten
tray-none-proposed = Geen van de gekozen bestanden heeft een voorgestelde plaats. Kies hun plaatsen één voor één.

tray-more-for = Meer voor { $file }
tray-preview = Voorbeeld
tray-preview-for = Voorbeeld van { $file }
tray-choose-in-menu-for = De plaats van { $file } kiezen
tray-leave = Weglaten
tray-leave-in-menu-for = { $file } niet gebruiken
tray-create-person = { $name } aanmaken als persoon
tray-create-company = { $name } aanmaken als onderneming
tray-create-for = Aanmaken uit { $file }
tray-file-before = Vorig bestand
tray-file-after = Volgend bestand
tray-file-of = { $at } van { $all }
tray-no-picture = Het bestand staat in een map die te groot is voor een voorbeeld. Plaats het om het te zien.

tray-newcomer = { $name } staat niet in het dossier
tray-newcomers-add = { $count ->
        [one] 1 aanmaken uit de bestanden…
       *[other] { $count } aanmaken uit de bestanden…
    }
tray-newcomers-added = { $count ->
        [one] 1 onderneming of persoon
       *[other] { $count } ondernemingen en personen
    } aangemaakt, { $files ->
        [0] zonder documenten
        [one] met 1 document
       *[other] met { $files } documenten
    }
tray-newcomers-title = Wie staan er in deze papieren?
tray-newcomers-hint = Gelezen uit de bestandsnamen. Vink aan wie bij het dossier hoort en verbeter de namen. Er wordt niets aangemaakt voordat u op de knop drukt.
tray-newcomers-tick = { $name } aanmaken
tray-newcomers-kind = Soort van { $name }
tray-newcomers-is-company = Onderneming
tray-newcomers-is-person = Persoon
tray-newcomers-company = Naam van de onderneming
tray-newcomers-first = Voornaam
tray-newcomers-last = Achternaam
tray-newcomers-box = { $label }, regel { $number }
tray-newcomers-number = Nr. { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] { $count } aanmaken
        [one] { $count } aanmaken en 1 document plaatsen
       *[other] { $count } aanmaken en { $files } documenten plaatsen
    }
tray-newcomers-none = Vink minstens één onderneming of persoon aan.
tray-newcomers-nameless = Voer de naam in van elk dat is aangevinkt.
