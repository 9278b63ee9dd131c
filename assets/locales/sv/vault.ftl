vault-in-use = Ärendena är öppna i ett annat Dossier. Fortsätt i dess fönster eller stäng det först.
vault-read-only = Mappen för ärenden kan bara läsas, så inget sparas. Ge Dossier en mapp att skriva i.
vault-disk-full = Inte sparat: disken är full. Frigör utrymme; det som sparades tidigare är helt.
vault-not-written = Inte sparat: disken vägrade. Kontrollera disken; det som sparades tidigare är helt.
vault-not-read = Disken kunde inte läsa det sparade. Kontrollera disken och försök igen.
vault-damaged = Det sparade kan inte läsas längre: det är skadat. Det har inte rörts; återställ det från en säkerhetskopia.
vault-newer = Ett nyare Dossier har sparat ärendena. De kan läsas här; uppdatera Dossier för att ändra dem.
vault-no-such-case = Ärendet finns inte kvar. Öppna ett annat från listan.
vault-not-open = Ärenden sparas inte nu, eftersom dina sparade ärenden är låsta. Lås upp dem först.
vault-wrong-passphrase = Det är inte lösenfrasen. Försök igen; inget har ändrats.

vault-key-no-entry = Nyckeln till dina ärenden saknas i systemets nyckelring. Återställ nyckelringen och försök igen, eller ange lösenfrasen.
vault-key-locked = Systemets nyckelring är låst. Lås upp den och försök igen, eller ange lösenfrasen.
vault-key-no-keyring = Ingen nyckelring svarar på det här systemet. Starta nyckelringen och försök igen, eller ange lösenfrasen.
vault-key-other-key = Systemets nyckelring har en annan nyckel än den som dina ärenden sparades med. Återställ nyckelringen och försök igen, eller ange lösenfrasen.
vault-key-not-asked = Bara lösenfrasen öppnar dem nu. Systemets nyckelring tillfrågas inte.

vault-damage-older = Den senast sparade versionen av ärendet kan inte läsas. Detta är den före.
vault-damage-older-entities = { $count ->
        [one] 1 företag eller person är
       *[other] { $count } företag eller personer är
    } från en tidigare sparad version.
vault-damage-older-relations = { $count ->
        [one] 1 relation är
       *[other] { $count } relationer är
    } från en tidigare sparad version.
vault-damage-lost-entities = { $count ->
        [one] 1 företag eller person är förlorat
       *[other] { $count } företag eller personer är förlorade
    }.
vault-damage-lost-relations = { $count ->
        [one] 1 relation är förlorad
       *[other] { $count } relationer är förlorade
    }.
vault-damage-line = Ärendets tillstånd kan inte läsas.
vault-damage-copies = Några av dess dokument kan saknas.
vault-damage-next = Kontrollera allt: det fortsätter som ett nytt ärende, och det skadade rörs inte.
