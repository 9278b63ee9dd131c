vault-in-use = Een ander Dossier heeft deze dossiers open. Ga verder in dat venster of sluit het eerst.
vault-read-only = De map voor dossiers kan alleen worden gelezen, dus wordt er niets opgeslagen. Geef Dossier een map waarin het mag schrijven.
vault-disk-full = Niet opgeslagen: de schijf is vol. Maak ruimte; wat eerder is opgeslagen, is heel.
vault-not-written = Niet opgeslagen: de schijf weigerde. Controleer de schijf; wat eerder is opgeslagen, is heel.
vault-not-read = De schijf kon niet lezen wat was opgeslagen. Controleer de schijf en probeer het opnieuw.
vault-damaged = Wat was opgeslagen, kan niet meer worden gelezen: het is beschadigd. Het is zo gelaten; zet het terug vanuit een back-up.
vault-newer = Een nieuwer Dossier heeft deze dossiers opgeslagen. Ze kunnen hier worden gelezen; werk Dossier bij om ze te wijzigen.
vault-no-such-case = Dit dossier is er niet meer. Open een ander uit de lijst.
vault-not-open = Dossiers worden nu niet opgeslagen, omdat uw opgeslagen dossiers vergrendeld zijn. Ontgrendel ze eerst.
vault-wrong-passphrase = Dit is niet de wachtzin. Probeer het opnieuw; er is niets veranderd.

vault-key-no-entry = De sleutel van uw dossiers ontbreekt in de sleutelhanger van het systeem. Herstel de sleutelhanger en probeer het opnieuw, of voer de wachtzin in.
vault-key-locked = De sleutelhanger van het systeem is vergrendeld. Ontgrendel hem en probeer het opnieuw, of voer de wachtzin in.
vault-key-no-keyring = Geen sleutelhanger antwoordt op dit systeem. Start de sleutelhanger en probeer het opnieuw, of voer de wachtzin in.
vault-key-other-key = De sleutelhanger van het systeem bevat een andere sleutel dan die van uw dossiers. Herstel de sleutelhanger en probeer het opnieuw, of voer de wachtzin in.
vault-key-not-asked = Alleen de wachtzin opent ze nu. De sleutelhanger van het systeem wordt niet gevraagd.

vault-damage-older = Wat van dit dossier het laatst is opgeslagen, kan niet worden gelezen. Dit is de versie ervoor.
vault-damage-older-entities = { $count ->
        [one] 1 onderneming of persoon is
       *[other] { $count } ondernemingen of personen zijn
    } van een eerder opgeslagen versie.
vault-damage-older-relations = { $count ->
        [one] 1 relatie is
       *[other] { $count } relaties zijn
    } van een eerder opgeslagen versie.
vault-damage-lost-entities = { $count ->
        [one] 1 onderneming of persoon is
       *[other] { $count } ondernemingen of personen zijn
    } verloren.
vault-damage-lost-relations = { $count ->
        [one] 1 relatie is
       *[other] { $count } relaties zijn
    } verloren.
vault-damage-line = De toestand van dit dossier kan niet worden gelezen.
vault-damage-copies = Er kunnen documenten ontbreken.
vault-damage-next = Controleer alles: het gaat verder als nieuw dossier, en het beschadigde wordt zo gelaten.
