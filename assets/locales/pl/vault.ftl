vault-in-use = Te sprawy ma otwarte inny Dossier. Kontynuuj w jego oknie albo najpierw go zamknij.
vault-read-only = Folder spraw jest tylko do odczytu, więc nic nie jest zapisywane. Wskaż Dossier folder, w którym może zapisywać.
vault-disk-full = Nie zapisano: dysk jest pełny. Zwolnij miejsce; to, co zapisano wcześniej, jest całe.
vault-not-written = Nie zapisano: dysk odmówił. Sprawdź dysk; to, co zapisano wcześniej, jest całe.
vault-not-read = Dysk nie mógł odczytać tego, co zapisano. Sprawdź dysk i spróbuj ponownie.
vault-damaged = Nie można już odczytać tego, co zapisano: jest uszkodzone. Pozostawiono to bez zmian; przywróć z kopii zapasowej.
vault-newer = Te sprawy zapisał nowszy Dossier. Można je tu czytać; zaktualizuj Dossier, aby je zmieniać.
vault-no-such-case = Tej sprawy już nie ma. Otwórz inną z listy.
vault-not-open = Sprawy nie są teraz zapisywane, bo zapisane sprawy są zablokowane. Najpierw je odblokuj.
vault-wrong-passphrase = To nie jest to hasło. Spróbuj ponownie; nic się nie zmieniło.

vault-key-no-entry = W pęku kluczy systemu brakuje klucza do Twoich spraw. Przywróć pęk kluczy i spróbuj ponownie albo wpisz hasło.
vault-key-locked = Pęk kluczy systemu jest zablokowany. Odblokuj go i spróbuj ponownie albo wpisz hasło.
vault-key-no-keyring = W tym systemie nie odpowiada żaden pęk kluczy. Uruchom go i spróbuj ponownie albo wpisz hasło.
vault-key-other-key = Pęk kluczy systemu ma inny klucz niż ten, którym zapisano Twoje sprawy. Przywróć pęk kluczy i spróbuj ponownie albo wpisz hasło.
vault-key-not-asked = Teraz otwiera je tylko hasło. Pęk kluczy systemu nie jest pytany.

vault-damage-older = Nie można odczytać ostatniego zapisu tej sprawy. To jest poprzedni.
vault-damage-older-entities = Z wcześniejszego zapisu: { $count ->
        [one] 1 firma lub osoba
        [few] { $count } firmy lub osoby
        [many] { $count } firm lub osób
       *[other] { $count } firmy lub osoby
    }.
vault-damage-older-relations = Z wcześniejszego zapisu: { $count ->
        [one] 1 relacja
        [few] { $count } relacje
        [many] { $count } relacji
       *[other] { $count } relacji
    }.
vault-damage-lost-entities = Utracono: { $count ->
        [one] 1 firma lub osoba
        [few] { $count } firmy lub osoby
        [many] { $count } firm lub osób
       *[other] { $count } firmy lub osoby
    }.
vault-damage-lost-relations = Utracono: { $count ->
        [one] 1 relacja
        [few] { $count } relacje
        [many] { $count } relacji
       *[other] { $count } relacji
    }.
vault-damage-line = Nie można odczytać stanu tej sprawy.
vault-damage-copies = Może brakować niektórych jej dokumentów.
vault-damage-next = Sprawdź wszystko: trwa dalej jako nowa sprawa, a uszkodzona pozostaje bez zmian.
