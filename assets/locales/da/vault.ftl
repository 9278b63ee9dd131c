vault-in-use = Sagerne er åbne i et andet Dossier. Fortsæt i dets vindue, eller luk det først.
vault-read-only = Mappen til sager kan kun læses, så intet gemmes. Giv Dossier en mappe, der kan skrives i.
vault-disk-full = Ikke gemt: Disken er fuld. Skaf plads; det, der var gemt før, er helt.
vault-not-written = Ikke gemt: Disken afviste. Kontrollér disken; det, der var gemt før, er helt.
vault-not-read = Disken kunne ikke læse det gemte. Kontrollér disken, og prøv igen.
vault-damaged = Det gemte kan ikke læses længere: Det er beskadiget. Det er ikke rørt; gendan det fra en sikkerhedskopi.
vault-newer = Et nyere Dossier har gemt sagerne. De kan læses her; opdatér Dossier for at ændre dem.
vault-no-such-case = Sagen findes ikke længere. Åbn en anden fra listen.
vault-not-open = Sager gemmes ikke nu, fordi dine gemte sager er låst. Lås dem først op.
vault-wrong-passphrase = Det er ikke adgangssætningen. Prøv igen; intet er ændret.

vault-key-no-entry = Nøglen til dine sager mangler i systemets nøglering. Gendan nøgleringen, og prøv igen, eller angiv adgangssætningen.
vault-key-locked = Systemets nøglering er låst. Lås den op, og prøv igen, eller angiv adgangssætningen.
vault-key-no-keyring = Ingen nøglering svarer på dette system. Start nøgleringen, og prøv igen, eller angiv adgangssætningen.
vault-key-other-key = Systemets nøglering har en anden nøgle end den, dine sager blev gemt med. Gendan nøgleringen, og prøv igen, eller angiv adgangssætningen.
vault-key-not-asked = Kun adgangssætningen åbner dem nu. Systemets nøglering spørges ikke.

vault-damage-older = Den seneste gemte version af sagen kan ikke læses. Dette er den før.
vault-damage-older-entities = { $count ->
        [one] 1 virksomhed eller person er
       *[other] { $count } virksomheder eller personer er
    } fra en tidligere gemt version.
vault-damage-older-relations = { $count ->
        [one] 1 relation er
       *[other] { $count } relationer er
    } fra en tidligere gemt version.
vault-damage-lost-entities = { $count ->
        [one] 1 virksomhed eller person er
       *[other] { $count } virksomheder eller personer er
    } tabt.
vault-damage-lost-relations = { $count ->
        [one] 1 relation er
       *[other] { $count } relationer er
    } tabt.
vault-damage-line = Sagens tilstand kan ikke læses.
vault-damage-copies = Nogle af dens dokumenter mangler måske.
vault-damage-next = Kontrollér alt: Den fortsætter som en ny sag, og den beskadigede røres ikke.
