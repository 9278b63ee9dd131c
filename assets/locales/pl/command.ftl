command-ready = Gotowe do wysłania: nie ma nic do poprawienia.
command-to-fix = { $count ->
        [one] 1 rzecz do poprawienia
        [few] { $count } rzeczy do poprawienia
        [many] { $count } rzeczy do poprawienia
       *[other] { $count } rzeczy do poprawienia
    }
command-to-look-at = { $count ->
        [one] 1 rzecz do sprawdzenia
        [few] { $count } rzeczy do sprawdzenia
        [many] { $count } rzeczy do sprawdzenia
       *[other] { $count } rzeczy do sprawdzenia
    }
command-warning = Do sprawdzenia: { $sentence }
command-next = Dalej: { $step }
command-completed = Złożono. spektr ma sprawę i { $count ->
        [0] dokumenty nie były potrzebne
        [one] 1 dokument
        [few] { $count } dokumenty
        [many] { $count } dokumentów
       *[other] { $count } dokumentu
    }.
command-check-sound = Nie ma nic do poprawienia. Sprawę można wysłać.
command-check-warnings = { $counts }. Sprawę można wysłać.
command-more-to-fix = I jeszcze { $count } do poprawienia.
command-more-to-look-at = I jeszcze { $count } do sprawdzenia.
command-accept-warnings = Ta sprawa zawiera krąg lub udziały własne, które API records spektr odrzuca. Nic nie wysłano. Aby mimo to wysłać, dodaj --accept-warnings.
command-receipt-when = Ukończono { $when }
command-receipt-case = Sprawa  { $sha256 }
command-receipt-not-saved = Nie udało się zapisać potwierdzenia w dzienniku: zachowaj ten wynik.
command-wait-case = Pliki sprawy są nadal odczytywane. Dossier zrezygnuje, jeśli żaden nie będzie gotowy do { $time }
command-wait-replacement = Pliki zastępujące dokumenty są nadal odczytywane. Dossier zrezygnuje, jeśli żaden nie będzie gotowy do { $time }
command-wait-token = Oczekiwanie na treść pliku tokenu, do { $time }
command-wait-api-key = Oczekiwanie na treść pliku klucza API, do { $time }
command-case-silent = Plik sprawy można otworzyć, ale nie odczytać: przez minutę nic nie nadeszło. Nic nie wysłano. Jeśli jest na dysku sieciowym, skopiuj go na ten komputer i spróbuj ponownie.
command-replacement-silent = Plik podany z --replace można otworzyć, ale nie odczytać: przez minutę nic nie nadeszło. Nic nie wysłano. Jeśli jest na dysku sieciowym, skopiuj go na ten komputer i spróbuj ponownie.
command-token-silent = Plik tokenu można otworzyć, ale nic nie da się z niego odczytać. Nic nie wysłano. Podaj plik zawierający token lub link.
command-api-key-silent = Plik klucza API można otworzyć, ale nic nie da się z niego odczytać. Nic nie wysłano. Podaj plik zawierający klucz.
command-no-token = W tym pliku nie ma tokenu. Umieść w nim token albo cały link z e-maila i nic więcej.
command-token-unreadable = Nie można odczytać pliku tokenu. Sprawdź ścieżkę i prawo do odczytu.
command-link-covered = Link w tym pliku pochodzi z filtra poczty, który ukrywa prawdziwy adres. Otwórz go w przeglądarce i umieść w pliku adres, który się wtedy pojawi.
command-link-several = W tym pliku jest kilka linków z różnymi tokenami. Zostaw tylko ten dla tej sprawy.
command-api-key-unreadable = Nie można odczytać pliku klucza API albo jest pusty. Sprawdź ścieżkę i prawo do odczytu.
command-no-api-key = W tym pliku nie ma klucza API. Umieść w nim klucz i nic więcej.
command-no-data-folder = Nie ma folderu danych, w którym Dossier mógłby notować, co wysyła, więc nic nie wysłano. Ustaw HOME (w Linuksie także XDG_DATA_HOME) na folder, w którym możesz zapisywać.
command-output-lost = Nie udało się zapisać wyniku. Zwolnij miejsce albo skieruj go gdzie indziej i uruchom polecenie ponownie.
command-receipt-lost = Sprawa jest złożona, ale potwierdzenia nie udało się wypisać. Uruchom to samo polecenie ponownie: nic nie wyśle i wypisze potwierdzenie.
command-interrupted = Zatrzymano. Nic nie wysłano.
command-replace = Ta sprawa albo inna z tym samym linkiem została wysłana i nie jest jeszcze ukończona. Jeśli to była ta: aby wysłać inny plik zamiast brakującego lub nieprzydatnego, dodaj { $flags }
command-copy-denied = Nie udało się zapisać kopii dziennika obok pliku sprawy: Dossier nie ma tam prawa zapisu. Nic nie zginęło: sam dziennik jest cały, w folderze danych.
command-copy-not-written = Nie udało się zapisać kopii dziennika obok pliku sprawy: dysk jest pełny lub odmówił, albo jest tam coś innego. Nic nie zginęło: sam dziennik jest cały, w folderze danych.
command-send-anyway = Wcześniejsza wysyłka tej sprawy albo z tym linkiem jest nadal otwarta. Tylko jeśli wiesz, że spektr jej nie ma albo że tamtego serwera już nie ma: --send-anyway porzuca ją i wysyła sprawę w obecnym stanie.
command-not-replaced = Nie zastąpiono: { $slots }. spektr miał już pierwszy dokument i nie prosił o inny, więc nowego nie wysłano.
command-replace-form = zapisz jako ODNOŚNIK.POLE=PLIK
command-replace-unknown = Sprawa nie ma dokumentu { $slot } do zastąpienia. Podaj go tak jak w uwagach: ODNOŚNIK.POLE.
command-engine-ended = Dossier nie mógł się uruchomić. Nic nie wysłano.
command-practice-failed = Serwer ćwiczebny nie mógł się uruchomić. Sprawdź, czy port jest wolny i czy na dysku jest miejsce.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Naciśnij Ctrl+C, aby go zatrzymać.
command-window-failed = Nie można otworzyć okna. Dossier wymaga ekranu z OpenGL; bez niego użyj poleceń, które wypisuje dossier --help.
command-no-folder = Nie ma folderu, w którym Dossier może zapisywać. Ustaw TMPDIR i uruchom Dossier ponownie.
command-window-elsewhere = Dossier jest już otwarty. Jego okno przeniesiono na wierzch.
command-window-silent = Dossier jest już otwarty, ale jego okno nie odpowiada. Poczekaj chwilę albo zakończ go i uruchom ponownie: to, co zapisano, nie zginie.
command-panic = Błąd w Dossier przerwał to, co się tu działo. To, co zapisano, nie zginęło. Jeśli Dossier się zakończył, uruchom go ponownie.
command-no-upload-host = Wpisz host taki jak files.example.com lub files.example.com:8443: bez https://, ścieżki, symboli wieloznacznych i użytkownika, i nie ten komputer.
