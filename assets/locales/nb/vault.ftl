vault-in-use = Sakene er åpne i et annet Dossier. Fortsett i vinduet der, eller lukk det først.
vault-read-only = Mappen for saker kan bare leses, så ingenting lagres. Gi Dossier en mappe det kan skrive i.
vault-disk-full = Ikke lagret: disken er full. Frigjør plass; det som var lagret før, er helt.
vault-not-written = Ikke lagret: disken nektet. Kontroller disken; det som var lagret før, er helt.
vault-not-read = Disken kunne ikke lese det som var lagret. Kontroller disken, og prøv igjen.
vault-damaged = Det som var lagret, kan ikke leses lenger: det er skadet. Det er ikke rørt; gjenopprett det fra en sikkerhetskopi.
vault-newer = Et nyere Dossier har lagret sakene. De kan leses her; oppdater Dossier for å endre dem.
vault-no-such-case = Saken er ikke der lenger. Åpne en annen fra listen.
vault-not-open = Saker lagres ikke nå, fordi de lagrede sakene dine er låst. Lås dem opp først.
vault-wrong-passphrase = Dette er ikke passfrasen. Prøv igjen; ingenting er endret.

vault-key-no-entry = Nøkkelen til sakene dine mangler i systemets nøkkelring. Gjenopprett nøkkelringen og prøv igjen, eller angi passfrasen.
vault-key-locked = Systemets nøkkelring er låst. Lås den opp og prøv igjen, eller angi passfrasen.
vault-key-no-keyring = Ingen nøkkelring svarer på dette systemet. Start nøkkelringen og prøv igjen, eller angi passfrasen.
vault-key-other-key = Systemets nøkkelring har en annen nøkkel enn den sakene dine ble lagret med. Gjenopprett nøkkelringen og prøv igjen, eller angi passfrasen.
vault-key-not-asked = Bare passfrasen åpner dem nå. Systemets nøkkelring spørres ikke.

vault-damage-older = Den sist lagrede versjonen av saken kan ikke leses. Dette er den før.
vault-damage-older-entities = { $count ->
        [one] 1 selskap eller person er
       *[other] { $count } selskaper eller personer er
    } fra en tidligere lagret versjon.
vault-damage-older-relations = { $count ->
        [one] 1 relasjon er
       *[other] { $count } relasjoner er
    } fra en tidligere lagret versjon.
vault-damage-lost-entities = { $count ->
        [one] 1 selskap eller person er
       *[other] { $count } selskaper eller personer er
    } tapt.
vault-damage-lost-relations = { $count ->
        [one] 1 relasjon er
       *[other] { $count } relasjoner er
    } tapt.
vault-damage-line = Sakens tilstand kan ikke leses.
vault-damage-copies = Noen av dokumentene kan mangle.
vault-damage-next = Kontroller alt: den fortsetter som en ny sak, og den skadede røres ikke.
