window-title = Tytuł sprawy
window-title-empty = Sprawa bez tytułu
window-new = Nowa
window-open = Otwórz…
window-save = Zapisz…
window-is-saved = Zapisano
window-is-not-saved = Jeszcze nie zapisano
window-send = Wyślij
window-send-to = Wyślij do spektr ({ $environment })
window-review = Przejrzyj i wyślij
window-send-busy = Trwa wysyłanie. Najpierw je zatrzymaj, aby coś zmienić.
window-send-not-now = Nie można teraz wysłać. Stan mówi, co zrobić.
window-locked = Sprawy nie można zmieniać podczas wysyłania
window-connect = Wklej link…
window-change-destination = Zmień…
window-filled-by = wypełnia { $name }
window-token-minutes = link ważny jeszcze { $count } min
window-token-hours = link ważny jeszcze { $count ->
        [one] 1 godzinę
        [few] { $count } godziny
        [many] { $count } godzin
       *[other] { $count } godziny
    }
window-token-days = link ważny jeszcze { $count ->
        [one] 1 dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
window-token-ended = link wygasł
window-link = Link
window-link-chip = Dokąd trafia: { $what }
window-link-step = Formularz
window-link-kept = Przechowywanie
window-chip-minutes = { $count } min
window-chip-hours = { $count } godz.
window-chip-days = { $count ->
        [one] 1 dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
window-chip-ended = wygasł
window-dismiss = Zamknij tę wiadomość

window-case-itself = Sama sprawa
window-companies = Firmy
window-people = Osoby
window-add-company = Dodaj firmę
window-add-person = Dodaj osobę
window-unnamed-company = Firma bez nazwy ({ $reference })
window-unnamed-person = Osoba bez nazwiska ({ $reference })
window-outline-top = Szczyt struktury
window-outline-share = { $share } %
window-outline-role = { $role } w { $held }
window-outline-filled-short = { $answered } z { $asked }
window-outline-filled = wypełniono { $answered } z { $asked }
window-outline-warnings = { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
        [many] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
window-outline-search = Szukaj
window-outline-no-company = Nie ma firmy o tej nazwie
window-outline-no-person = Nie ma osoby o tym nazwisku
window-theme-light = Jasny motyw
window-theme-dark = Ciemny motyw

window-kind-company = Firma
window-kind-person = Osoba
window-kind-case = Dane, które nie należą do żadnej firmy ani osoby
window-start = Zacznij od tego, co masz
window-start-hint = Trzy kroki w dowolnej kolejności. Dossier zapisuje na bieżąco i nic nie zostanie wysłane, dopóki nie naciśniesz Wyślij na stronie Przegląd.
window-start-link = Wklej link
window-start-link-hint = Ten z e-maila spektr. Mówi, dokąd trafia sprawa i o co się pyta.
window-start-link-box = Link od spektr
window-start-link-yes = Użyj linku
window-start-link-done = Sprawa trafia do: { $environment }.
window-start-name = Kto wypełnia
window-start-papers = Upuść dokumenty
window-start-papers-hint = Paszporty, odpisy, cały folder. Dossier proponuje miejsce dla każdego.
window-start-papers-drop = Upuść tu pliki lub folder
window-start-papers-choose = Wybierz plik do przypisania…
window-start-papers-done = { $count ->
        [one] 1 plik czeka na swoje miejsce.
        [few] { $count } pliki czekają na swoje miejsca.
        [many] { $count } plików czeka na swoje miejsca.
       *[other] { $count } pliku czeka na swoje miejsca.
    }
window-start-people = Dodaj firmy i osoby
window-start-people-hint = Najpierw firma, potem osoby, które za nią stoją. Każda ma własny formularz i własne dokumenty.
window-start-onboarding = Nie masz linku? Rozpocznij onboarding…
window-start-practice = Wypróbuj z serwerem ćwiczebnym
window-start-practice-hint = Zmyślona sprawa i serwer w tym oknie. Nic nie opuszcza tego komputera.
window-start-practice-starting = Serwer ćwiczebny uruchamia się…
window-practice-failed = Serwer ćwiczebny nie mógł się uruchomić. Sprawdź, czy na dysku jest miejsce, i spróbuj ponownie.
window-practice-title = { $title } (ćwiczenie)
window-start-company = Dodaj firmę
window-start-person = Dodaj osobę
window-remove = Usuń
window-remove-named = Usuń: { $name }
window-optional = (opcjonalne)
window-one-a-line = Po jednym w wierszu
window-yes = Tak
window-choose = Wybierz…
window-named = { $label }, { $owner }
window-unknown-kind = Ta wersja Dossier nie zna pól rodzaju „{ $kind }”. Wpisana treść jest wysyłana bez zmian.
window-advanced = Zaawansowane
window-reference-section = Odnośnik
window-reference-hint = Jak spektr nazywa tę firmę lub osobę w odpowiedziach. Zmień to tylko, gdy spektr oczekuje innej nazwy.
window-reference-of = Odnośnik: { $name }
window-other-fields = Inne pola
window-other-fields-hint = Pola, których oczekuje spektr, a których nie ma w formularzu powyżej.
window-other-fields-count = { $count ->
        [one] 1 inne pole
        [few] { $count } inne pola
        [many] { $count } innych pól
       *[other] { $count } innego pola
    }
window-other-file = „{ $key }” jest wśród dokumentów powyżej.
window-add-field = Dodaj pole
window-field-name = Nazwa w spektr
window-field-kind = Rodzaj pola
window-field-taken = Jest już pole o tej nazwie. Wybierz inną.
window-field-unnamed = Najpierw wpisz nazwę pola
window-add = Dodaj
window-never-mind = Anuluj
window-never-mind-role = Anuluj nową rolę
window-never-mind-field = Anuluj nowe pole
window-kind-text = Tekst
window-kind-number = Liczba
window-kind-flag = Tak lub nie
window-kind-list = Lista
window-kind-file = Dokument

window-documents = Dokumenty
window-filled = { $filled } z { $count }
window-choose-file = Wybierz plik…
window-choose-file-for = Wybierz plik…, { $slot }
window-replace = Zastąp…
window-replace-for = Zastąp: { $slot }
window-remove-file = Usuń
window-remove-file-for = Usuń plik z: { $slot }
window-more = Więcej poleceń
window-more-for = Więcej: { $slot }
window-slot-empty = Puste
window-slot-drop = Upuść tu plik
window-slot-drop-kinds = Upuść tu { $kinds }
window-slot-keys = Spacja pokazuje, Shift+F10 otwiera menu, Delete usuwa.
window-slot-menu = Więcej (Shift+F10)
window-slot-wanted = Dołącz tu plik
window-slot-reading = Odczytywanie pliku…
window-slot-ready = Gotowe do wysłania
window-original-changed = Oryginał zmienił się od tego czasu.
window-original-copy = Wysyłane jest to, co dołączono.
window-original-use = Użyj nowej wersji
window-original-use-for = Użyj nowej wersji: { $slot }
window-original-not-taken = Nowej wersji nie przyjęto i pozostaje to, co dołączono wcześniej. { $reason }
window-sent-as = Zostanie wysłane jako { $file }
window-drop-later = Upuść tutaj, aby uporządkować później
window-drop-fitting = Albo upuść na podświetlone miejsce.
window-drop-attach = Dołącz { $file }
window-drop-folder = Pliki z folderu czekają w zasobniku
window-drop-replace = Zastąp plikiem { $file }
window-drop-several = Dołącz { $file }. { $count ->
        [2] Drugi czeka
       *[other] Pozostałe czekają
    } w zasobniku.
window-assign = Jaki to dokument?
window-assign-none = Nie ma jeszcze miejsca na dokument. Najpierw dodaj firmę lub osobę, a potem upuść plik ponownie.
window-assign-choose = Najpierw wybierz miejsce
window-assign-filled = ma plik
window-assign-replaces = jego plik zostanie zastąpiony
window-assign-yes = Dołącz tutaj
window-not-attached = { $file } nie dołączono do { $slot }. { $reason }

window-relations = Role i własność
window-relations-none = Nikt tu jeszcze nic nie posiada.
window-relation-owns-share = { $holder } posiada { $share } % w { $held }
window-relation-owns = { $holder } posiada { $held }
window-relation-role-share = { $holder } posiada { $share } % w { $held } ({ $role })
window-relation-role = { $holder } – { $role } w { $held }
window-relation-top = { $holder } jest na szczycie struktury jako { $role }
window-top = Szczyt struktury
window-percent = %
window-share-of = Udział { $holder } w { $held }, w procentach
window-add-role = Dodaj rolę
window-role-is = { $name } to
window-role-of = w
window-role-with = z
window-role-name = Rola: { $name }
window-role-held = Co posiada { $name }
window-role-share = Nowy udział: { $name }, w procentach
window-role-unready = Wybierz rolę i firmę, której dotyczy
window-role-owner = właściciel
window-role-ubo = beneficjent rzeczywisty
window-role-shareholder = udziałowiec
window-role-director = członek zarządu
window-role-manager = członek kadry kierowniczej
window-role-signatory = osoba uprawniona do reprezentacji
window-role-controlling = podmiot kontrolujący
window-role-control = osoba o znaczącej kontroli

window-status = Stan
window-status-open = Pokaż stan
window-status-close = Ukryj stan
window-status-shut = Zamknij stan
window-status-pin = Pozostaw stan otwarty
window-status-unpin = Nie pozostawiaj stanu otwartego
window-ready = Gotowe do wysłania
window-ready-hint = Jest wszystko, co musi być, i nie ma błędów.
window-missing = { $count ->
        [one] Brakuje 1 rzeczy
        [few] Brakuje { $count } rzeczy
        [many] Brakuje { $count } rzeczy
       *[other] Brakuje { $count } rzeczy
    }
window-ready-look = Nie trzeba nic poprawiać. Przed wysłaniem sprawdź to, co jest poniżej.
window-ready-missing = Nie trzeba nic poprawiać, ale czegoś brakuje. Sprawę można wysłać bez tego.
window-still-missing = Nadal brakuje
window-check = Sprawdź
window-before-sending = Zanim będzie można wysłać
window-problem = Jest problem
window-look-at = Warto sprawdzić
window-to-fix = { $count ->
        [one] 1 rzecz do poprawienia
        [few] { $count } rzeczy do poprawienia
        [many] { $count } rzeczy do poprawienia
       *[other] { $count } rzeczy do poprawienia
    }
window-total = { $sent } z { $total }
window-cancel = Wstrzymaj wysyłanie
window-cancel-hint = Nic nie zginie. Wznów, kiedy chcesz.
window-change-case = Zatrzymaj i zmień
window-change-case-hint = spektr nie ma jeszcze nic z tej sprawy, więc można ją zmienić i wysłać ponownie.
window-new-link = Wklej nowy link
window-send-again = Wyślij ponownie
window-try-now = Spróbuj teraz
window-check-now = Sprawdź teraz
window-check-again = Sprawdź ponownie
window-resume = Wznów
window-retry-all = Ponów wszystko
window-retry-all-hint = Najpierw spektr jest pytany, co ma. Cała reszta jest wysyłana, także to, z czego zrezygnowano; nic z tego, co ma, nie jest wysyłane dwa razy.
window-submit-anyway = Mimo to wyślij ponownie…
window-receipt-files = { $count ->
        [0] Dokumenty nie były potrzebne.
        [one] spektr ma 1 dokument.
        [few] spektr ma { $count } dokumenty.
        [many] spektr ma { $count } dokumentów.
       *[other] spektr ma { $count } dokumentu.
    }
window-receipt-saved = Potwierdzenie jest przechowywane na tym komputerze.
window-receipt-unsaved = Nie udało się zapisać potwierdzenia na dysku. Zanotuj skrót poniżej.

window-connect-title = Dokąd trafia ta sprawa
window-connect-link = Link lub token
window-connect-link-hint = Wklej cały link z e-maila spektr albo sam token. Jest ukryty podczas pisania.
window-connect-link-kept = Link już jest. Wklej inny tylko po to, aby go zastąpić.
window-connect-unread = Nie znaleziono tu tokenu. Skopiuj cały link z e-maila i wklej go.
window-connect-covered = Twój filtr poczty ukrywa adres w tym linku. Otwórz go w przeglądarce, skopiuj adres, który się wtedy pojawi, i wklej go tutaj.
window-connect-several = Jest tu kilka linków z różnymi tokenami. Wklej tylko ten dla tej sprawy.
window-connect-environment = Środowisko
window-connect-environment-hint = Sam token nie mówi, dokąd należy.
window-connect-environment-wanted = Wybierz środowisko, do którego należy ten token.
window-environment-live = Produkcja: dane prawdziwych osób
window-environment-sandbox = Sandbox
window-environment-test = Test
window-environment-own = Własny adres
window-connect-address = Adres API
window-connect-address-wanted = Wpisz adres zaczynający się od https://
window-connect-name = Twoje imię i nazwisko
window-connect-name-hint = spektr zapisuje je jako osobę, która wypełniła formularz.
window-connect-name-wanted = Wpisz swoje imię i nazwisko.
window-connect-key = Klucz obszaru roboczego
window-connect-key-hint = Tylko jeśli Twój obszar roboczy go ma (x-api-key).
window-connect-key-kept = Klucz jest ustawiony. Wpisz inny tylko po to, aby go zastąpić.
window-connect-key-unread = Klucz ma tylko litery, cyfry i znaki, bez spacji. Skopiuj sam klucz i wklej go.
window-connect-yes = Użyj tego linku
window-not-now = Nie teraz

window-ask-replace = Zastąpić plik?
window-ask-replace-detail = { $slot } ma już plik. { $file } zajmie jego miejsce; plik na dysku pozostaje nietknięty.
window-ask-replace-yes = Zastąp
window-ask-replace-no = Zostaw stary
window-ask-again = Wysłać całą sprawę ponownie?
window-ask-again-detail = spektr może ją już mieć. Ponowna wysyłka może utworzyć drugie zgłoszenie. W miarę możliwości najpierw zapytaj wsparcie spektr.
window-ask-again-yes = Wyślij ją ponownie
window-ask-circle = Wysłać z kręgiem?
window-ask-circle-detail = Ktoś w tej sprawie ma rolę w sobie samym albo kilka podmiotów posiada się nawzajem w kręgu. API records spektr odrzuca kręgi, więc spektr może odrzucić sprawę.
window-ask-circle-yes = Mimo to wyślij
window-ask-new = Zacząć nową sprawę?
window-ask-new-yes = Zacznij bez zapisywania
window-ask-open = Otworzyć inną sprawę?
window-ask-open-yes = Otwórz bez zapisywania
window-ask-close = Zamknąć Dossier?
window-ask-close-yes = Zamknij bez zapisywania
window-ask-unsaved-detail = Zmiany od ostatniego zapisu są tylko w tym oknie.
window-ask-held-detail = Nie udało się zapisać sprawy za tą stroną i zostałaby utracona. Odblokuj ją, aby ją zachować.
window-ask-busy = Zatrzymać wysyłanie i zamknąć?
window-ask-busy-detail = Dokumenty są w drodze. To, co dotarło, tam pozostaje, a następnym razem możesz kontynuować.
window-ask-busy-yes = Zatrzymaj i zamknij
window-ask-busy-no = Wysyłaj dalej

window-undo = Cofnij
window-undo-this = Cofnij: { $what }
window-undo-none = Nie ma nic do cofnięcia
window-redo = Ponów
window-redo-none = Nie ma nic do ponowienia
window-removed = Usunięto: { $name }
window-taken-out = Dokument wyjęto z: { $slot }

window-busy = Dossier jest zajęty. Spróbuj ponownie za chwilę.
window-saved = Sprawa jest zapisana.
window-link-recalled = Używany jest link z ostatniego razu. Sprawdź, czy należy do tej sprawy.
window-practice-name = Ćwiczenie
window-all-files = Wszystkie pliki
window-case-file-kind = Plik sprawy
window-document-kind = Dokumenty
window-case-file-name = sprawa.json

window-cases = Sprawy
window-new-case = Nowa sprawa
window-cases-search = Szukaj spraw
window-cases-none = Sprawa zawiera firmy, osoby i dokumenty jednego klienta, dopóki spektr nie ma wszystkiego.
window-cases-none-so = Żadna sprawa nie jest w tym stanie.
window-cases-show-all = Pokaż wszystkie sprawy
window-cases-all = Wszystkie
window-cases-drafts = Szkice
window-cases-to-send = Gotowe
window-cases-under-way = W toku
window-cases-done = Zakończone
window-cases-filter = { $filter }, { $count ->
        [one] 1 sprawa
        [few] { $count } sprawy
        [many] { $count } spraw
       *[other] { $count } sprawy
    }
window-cases-by-title = Tytuł
window-cases-by-state = Stan
window-cases-by-changed = Ostatnia zmiana
window-cases-ascending = Posortowane od pierwszej do ostatniej
window-cases-descending = Posortowane od ostatniej do pierwszej
window-cases-not-found = Żadna sprawa nie ma tych słów w tytule.
window-cases-draft = Szkic
window-cases-ready = Gotowa
window-cases-sending = Wysyłanie { $sent }/{ $documents }
window-cases-duplicate = Duplikuj
window-cases-duplicate-this = Duplikuj: { $title }
window-cases-rename = Zmień nazwę…
window-cases-rename-this = Zmień nazwę: { $title }
window-rename-title = Zmień nazwę sprawy
window-rename-yes = Zmień nazwę
window-copy-of = Kopia: { $title }
window-deleted = Usunięto: { $title }
window-cases-unreadable = Uszkodzona sprawa
window-cases-delete = Usuń: { $title }
window-cases-entities = { $count ->
        [one] 1 firma lub osoba
        [few] { $count } firmy i osoby
        [many] { $count } firm i osób
       *[other] { $count } firmy i osoby
    }
window-cases-documents = { $count ->
        [one] 1 dokument
        [few] { $count } dokumenty
        [many] { $count } dokumentów
       *[other] { $count } dokumentu
    }
window-export = Eksportuj…
window-kept-at = Zapisano { $time }
window-kept-soon = Zapisywanie…
window-not-kept = Nie zapisano: { $reason }
window-not-kept-full = dysk jest pełny
window-not-kept-read-only = folder jest tylko do odczytu
window-not-kept-newer = te sprawy utworzył nowszy Dossier
window-not-kept-other = dysk odmówił
window-kept-keyring = Sprawy są przechowywane zaszyfrowane na tym komputerze; klucz jest w pęku kluczy systemu.
window-kept-passphrase = Sprawy są przechowywane zaszyfrowane na tym komputerze; otwiera je pęk kluczy albo Twoje hasło.
window-kept-nowhere = Sprawy są w tym oknie do jego zamknięcia oraz w plikach, które zapiszesz.
window-back-to-case = Wróć do sprawy
window-memory-only = Sprawy nie są przechowywane na tym komputerze: są w tym oknie do jego zamknięcia. { $reason }
window-keep-again = Spróbuj ponownie przechowywać sprawy
window-without = Zablokowane sprawy pozostają bez zmian. To, co teraz wpiszesz, jest w tym oknie do jego zamknięcia.
window-checking = { $count ->
        [one] 1 sprawa była w drodze. Sprawdzanie, czy spektr ją otrzymał…
        [few] { $count } sprawy były w drodze. Sprawdzanie, czy spektr je otrzymał…
        [many] { $count } spraw było w drodze. Sprawdzanie, czy spektr je otrzymał…
       *[other] { $count } sprawy było w drodze. Sprawdzanie, czy spektr je otrzymał…
    }
window-vanished = { $count ->
        [one] Nie ma już 1 przechowywanej sprawy. Przywróć folder danych z kopii zapasowej.
        [few] Nie ma już { $count } przechowywanych spraw. Przywróć folder danych z kopii zapasowej.
        [many] Nie ma już { $count } przechowywanych spraw. Przywróć folder danych z kopii zapasowej.
       *[other] Nie ma już { $count } przechowywanej sprawy. Przywróć folder danych z kopii zapasowej.
    }
window-not-recovered = Nie można sprawdzić sprawy, która była w drodze. { $reason }
window-settled = Sprawa, która była w drodze, jest znów szkicem: została odrzucona lub porzucona albo spektr jej nie miał. Wyślij ją, kiedy chcesz.
window-receipt-not-kept = To, co wysłano, jest w spektr, ale potwierdzenie nie jest jeszcze zapisane. { $reason }
window-link-not-kept = Link jest używany, ale nie jest zachowany na następny raz. { $reason }

window-opening = Otwieranie Twoich spraw…
window-opening-detail = Gdy system zapyta o hasło pęku kluczy, wpisz je tam.
window-locked-title = Twoje sprawy są zablokowane
window-unlock = Odblokuj
window-lock-now = Zablokuj teraz
window-lock-saving = Wpisane dane są zapisywane.
window-lock-held = Nie udało się zapisać otwartej sprawy. Pozostaje w pamięci za tą stroną do odblokowania.
window-lock-sending = { $count ->
        [one] 1 sprawa jest nadal wysyłana. To, czego potrzebuje, pozostaje w pamięci do końca.
        [few] { $count } sprawy są nadal wysyłane. To, czego potrzebują, pozostaje w pamięci do końca.
        [many] { $count } spraw jest nadal wysyłanych. To, czego potrzebują, pozostaje w pamięci do końca.
       *[other] { $count } sprawy jest nadal wysyłane. To, czego potrzebują, pozostaje w pamięci do końca.
    }
window-lock-after = Blokuj przy braku użycia
window-lock-after-minutes = { $count ->
        [0] Nigdy
        [one] Po { $count } minucie
        [few] Po { $count } minutach
        [many] Po { $count } minutach
       *[other] Po { $count } minuty
    }
window-lock-needs-passphrase = Najpierw ustaw hasło. Bez niego każdy mógłby odblokować sprawy.
window-lock-after-hint = Tylko hasło otwiera zablokowane sprawy, także po ponownym uruchomieniu.
window-keep-days = Usuwaj skopiowane dokumenty z nietkniętych szkiców
window-keep-days-count = { $count ->
        [one] Po { $count } dniu
        [few] Po { $count } dniach
        [many] Po { $count } dniach
       *[other] Po { $count } dnia
    }
window-lock-again = Spróbuj ponownie
window-lock-open = Odblokuj swoje sprawy…
window-lock-without = Kontynuuj bez nich
window-lock-busy = Chwileczkę: klucz jest wyszukiwany.
window-passphrase = Hasło
window-passphrase-wanted = Najpierw wpisz hasło.
window-passphrase-keep = Przechowuj sprawy pod hasłem…
window-passphrase-set-it = Ustaw hasło…
window-passphrase-change = Zmień hasło…
window-passphrase-title = Ustaw hasło
window-passphrase-title-change = Zmień hasło
window-passphrase-detail = Otwiera sprawy tam, gdzie nie robi tego pęk kluczy, i po ich zablokowaniu. Nikt nie może go odzyskać: zapisz je i przechowuj bezpiecznie.
window-passphrase-present = Obecne hasło
window-passphrase-new = Nowe hasło
window-passphrase-again = Powtórz nowe hasło
window-passphrase-repeat = Powtórz hasło
window-passphrase-short = Użyj co najmniej 10 znaków; dobre jest kilka słów, które do siebie nie pasują.
window-passphrase-differs = Hasła nie są takie same. Wpisz nowe hasło ponownie.
window-passphrase-not-present = To nie jest obecne hasło. Nic się nie zmieniło.
window-passphrase-yes = Użyj tego hasła
window-passphrase-set = Hasło jest ustawione.

window-ask-link = Czy ten link jest dla tego samego klienta?
window-ask-link-detail = Ostatnio sprawę wysłano innym linkiem. Użyj nowego tylko, jeśli przyszedł dla tego klienta.
window-ask-link-yes = Użyj nowego linku
window-ask-link-no = Zostaw stary

window-chooser-title-open = Wybierz plik
window-chooser-title-save = Wybierz miejsce zapisu
window-chooser-no-dialog = Ten system nie pokazuje okna wyboru pliku. Wybierz tutaj albo wklej ścieżkę pliku. Zainstalowanie portalu pulpitu lub zenity udostępni okno systemowe.
window-chooser-failed = Systemowe okno wyboru pliku zawiodło. Wybierz tutaj albo wklej ścieżkę pliku.
window-chooser-no-answer = Systemowe okno wyboru pliku nie odpowiedziało. Liczy się wybór tutaj, a tamto jest porzucone.
window-chooser-path = Ścieżka
window-chooser-up = Folder nadrzędny
window-chooser-top = Nie ma folderu nadrzędnego
window-chooser-folder = Folder { $name }
window-chooser-file = Plik { $name }
window-chooser-reading = Odczytywanie folderu…
window-chooser-empty = Żaden plik tutaj nie pasuje.
window-chooser-cut = Folder zawiera więcej, niż pokazano. Wpisz ścieżkę.
window-chooser-all = Wszystkie pliki
window-chooser-open = Wybierz
window-chooser-save = Zapisz tutaj
window-chooser-replace = Zastąp plik
window-chooser-exists = Jest już plik o tej nazwie. Wybierz inną nazwę albo go zastąp.
window-chooser-nowhere = Nie ma takiego pliku albo nie można go odczytać. Sprawdź ścieżkę.
