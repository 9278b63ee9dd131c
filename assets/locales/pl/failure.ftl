failure-spektr-says = spektr odpowiada: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr nie powiedział nic więcej.

failure-cannot-reach = Brak połączenia ze spektr
    .detail = Sieć lub spektr nie odpowiada. Nic nie zginęło.
    .next = { $way ->
        [wait] Sprawdź sieć. Dossier sam ruszy dalej albo od razu po „Spróbuj teraz”.
        [send] Sprawdź sieć i wyślij ponownie.
       *[resume] Sprawdź sieć i wznów.
    }
failure-outcome-unknown = Nie wiadomo jeszcze, czy spektr to otrzymał
    .detail = Wysłano, ale odpowiedź spektr zaginęła albo na nią nie czekano. Dossier zapyta spektr, zanim cokolwiek wyśle ponownie.
    .next = { $way ->
        [wait] Dossier sam zapyta ponownie albo od razu po „Spróbuj teraz”.
       *[resume] Sprawdź ponownie.
    }
failure-undecided = spektr nie potrafi powiedzieć, czy ma tę sprawę
    .detail = Odpowiedź na pierwszą wysyłkę zaginęła, a spektr nie mówi, czy dotarła. Ponowna wysyłka mogłaby utworzyć drugie zgłoszenie.
    .next = Zapytaj wsparcie spektr, czy ją mają.
failure-accepted-undecided = spektr przyjął tę sprawę i nie mówi, co się z nią stało
    .detail = Przyjęto ją przy pierwszej wysyłce, więc nie jest wysyłana ponownie w całości. Teraz spektr ani jej nie kończy, ani nie prosi o dokumenty.
    .next = Jeśli wysłano ją innym linkiem, kontynuuj z tamtym. W przeciwnym razie zapytaj wsparcie spektr.
failure-link-expired = Ten link wygasł
    .detail = Sprawa pozostaje bez zmian. spektr przyjmie ją ponownie z nowym linkiem.
    .next = Wklej nowy link, aby kontynuować.
failure-rejected = Jest problem z danymi
    .detail = { $says } Nic nie złożono.
    .next = Zmień sprawę, a potem wyślij ją ponownie.
failure-contract = Odpowiedź spektr nie zgadza się z Twoimi plikami
    .detail = { $what } Nic nie jest wysyłane na podstawie niezgodnej odpowiedzi.
    .next = Wyślij to do wsparcia spektr.
failure-finished-without-files = spektr zakończył bez proszenia o Twoje pliki
    .detail = Odpowiedział, że sprawa jest ukończona, ale nie przyjął żadnego dokumentu.
    .next = Zapytaj wsparcie spektr przed ponownym wysłaniem.
failure-already-finished = Proces tego linku jest już zakończony
    .detail = Nic nie wysłano. Link prawdopodobnie był już użyty.
    .next = Wklej nowy link, aby wysłać tę sprawę.
failure-not-spektr = Zamiast spektr odpowiedziała Twoja sieć
    .detail = Po drodze jest strona logowania lub proxy.
    .next = { $way ->
        [wait] Zaloguj się do sieci. Dossier sam ruszy dalej albo od razu po „Spróbuj teraz”.
        [send] Zaloguj się do sieci i wyślij ponownie.
       *[resume] Zaloguj się do sieci i wznów.
    }
failure-redirected = spektr przekierował na inny adres
    .detail = Dossier nie podąża za przekierowaniami z danymi osobowymi.
    .next = Sprawdź adres w „Dokąd trafia ta sprawa”.
failure-refused-host = Dokumenty nie mogą trafić do { $host }
    .detail = spektr poprosił o wysłanie dokumentów do hosta spoza listy. Nie trafił tam żaden dokument.
    .next = Zapytaj wsparcie spektr, czy ten host należy do nich. Jeśli tak, zezwól na niego w ustawieniach albo przez --allow-upload-host.
failure-refused-scheme = Dokumenty nie mogą trafić do { $scheme }://{ $host }
    .detail = Adres podany przez spektr zaczyna się od „{ $scheme }:”, a dokumenty są wysyłane tylko przez https. Nie trafił tam żaden dokument.
    .next = Wyślij to do wsparcia spektr.
failure-refused-port = Dokumenty nie mogą trafić do { $host } na porcie { $port }
    .detail = Host jest znany, ale nie z tym portem. Nie trafił tam żaden dokument.
    .next = Zapytaj wsparcie spektr, czy ten port jest właściwy. Jeśli tak, zezwól na { $host }:{ $port } w ustawieniach albo przez --allow-upload-host.
failure-refused-user = Dokumenty nie mogą trafić do { $host } z nazwą użytkownika
    .detail = Adres podany przez spektr zawiera nazwę użytkownika lub hasło, czego adres wysyłki nigdy nie ma. Nie trafił tam żaden dokument.
    .next = Wyślij to do wsparcia spektr.
failure-refused-form = Dokumenty nie mogą trafić na adres podany przez spektr
    .detail = Nie jest zapisany jako adres https. Nie trafił tam żaden dokument.
    .next = Wyślij to do wsparcia spektr.
failure-certificate-untrusted = Certyfikat serwera nie jest zaufany
    .detail = Nie podpisał go żaden urząd, któremu ufa ten komputer, więc mógł odpowiedzieć inny serwer. Nic nie wysłano.
    .next = Sprawdź adres. Jeśli Twoja sieć kontroluje połączenia, poproś jej administratora o zainstalowanie certyfikatu na tym komputerze.
failure-certificate-name = Certyfikat serwera należy do innego serwera
    .detail = Nie wystawiono go dla adresu, o który pytano. Nic nie wysłano.
    .next = { $way ->
        [send] Sprawdź adres i sieć i wyślij ponownie.
       *[resume] Sprawdź adres i sieć i wznów.
    }
failure-certificate-ended = Certyfikat serwera wygasł
    .detail = Wygasł { $then }, a zegar tego komputera wskazuje { $now }. Nic nie wysłano.
    .next = Sprawdź zegar tego komputera. Jeśli jest dobry, powiadom wsparcie spektr.
failure-certificate-time = Certyfikat serwera wygasł albo jeszcze nie obowiązuje
    .detail = Zegar tego komputera wskazuje { $now }. Nic nie wysłano.
    .next = Sprawdź zegar tego komputera. Jeśli jest dobry, powiadom wsparcie spektr.
failure-clock = Zegar Twojego komputera wydaje się błędny ({ $now })
    .detail = Według tego zegara certyfikat serwera wygasł albo jeszcze nie obowiązuje. Nic nie wysłano.
    .next = { $way ->
        [send] Ustaw zegar i wyślij ponownie.
       *[resume] Ustaw zegar i wznów.
    }
failure-clock-early = Zegar Twojego komputera wydaje się błędny ({ $now })
    .detail = Certyfikat serwera obowiązuje dopiero od { $then }. Nic nie wysłano.
    .next = { $way ->
        [send] Ustaw zegar i wyślij ponownie.
       *[resume] Ustaw zegar i wznów.
    }
failure-clock-late = Zegar Twojego komputera wydaje się błędny ({ $now })
    .detail = Zegar serwera różni się od niego, a według zegara Twojego komputera certyfikat wygasł { $then }. Nic nie wysłano.
    .next = { $way ->
        [send] Ustaw zegar i wyślij ponownie.
       *[resume] Ustaw zegar i wznów.
    }
failure-unexpected-status = spektr odrzucił żądanie
    .detail = { $says } (odpowiedź { $status })
    .next = { $way ->
        [send] Sprawdź link i adres i wyślij ponownie.
       *[resume] Sprawdź link i adres i wznów.
    }
failure-server-failed = spektr ma własny problem
    .detail = Stale odpowiadał błędem ({ $status }). Nic nie zginęło.
    .next = { $way ->
        [wait] Poczekaj: Dossier sam ruszy dalej albo od razu po „Spróbuj teraz”.
        [send] Poczekaj kilka minut i wyślij ponownie.
       *[resume] Poczekaj kilka minut i wznów.
    }
failure-busy-until = { $who ->
        [storage] Magazyn dokumentów nie przyjmuje żądań do { $time }
       *[other] spektr nie przyjmuje żądań do { $time }
    }
    .detail = { $way ->
        [send] Jest zajęty. Nic nie zginęło i nic więcej nie zostanie wysłane, dopóki nie wyślesz ponownie.
       *[resume] Jest zajęty. Nic nie zginęło i nic więcej nie zostanie wysłane, dopóki nie wznowisz.
    }
    .next = { $way ->
        [send] Wyślij ponownie po { $time }.
       *[resume] Wznów po { $time }.
    }
failure-busy-long = { $who ->
        [storage] Magazyn dokumentów nie przyjmuje żądań przez bardzo długi czas
       *[other] spektr nie przyjmuje żądań przez bardzo długi czas
    }
    .detail = { $way ->
        [send] Nie podaje przydatnego czasu. Nic nie zginęło i nic więcej nie zostanie wysłane, dopóki nie wyślesz ponownie.
       *[resume] Nie podaje przydatnego czasu. Nic nie zginęło i nic więcej nie zostanie wysłane, dopóki nie wznowisz.
    }
    .next = { $way ->
        [send] Wyślij ponownie jutro. Jeśli odpowiedź będzie ta sama, zapytaj wsparcie spektr.
       *[resume] Wznów jutro. Jeśli odpowiedź będzie ta sama, zapytaj wsparcie spektr.
    }
failure-other-step = spektr czeka na inny krok niż wypełniony tutaj
    .detail = Nic nie wysłano. Być może ktoś inny wypełnił ten krok tym samym linkiem lub na stronie hostowanej.
    .next = Pobierz formularz ponownie i sprawdź, o co teraz pyta.
failure-still-running = spektr jest nadal zajęty poprzednim krokiem
    .detail = Nie przyjmuje jeszcze tej sprawy. Nic nie wysłano.
    .next = { $way ->
        [send] Poczekaj kilka minut i wyślij ponownie.
       *[resume] Poczekaj kilka minut i wznów.
    }
failure-unreadable = Nie udało się odczytać odpowiedzi spektr
    .detail = Odpowiedzi nadchodziły uszkodzone lub w innej postaci. Nic nie zginęło.
    .next = { $way ->
        [send] Wyślij ponownie później albo zapytaj wsparcie spektr.
       *[resume] Wznów później albo zapytaj wsparcie spektr.
    }
failure-kept-open = spektr nie kończy sprawy
    .detail = Ma sprawę, ale ani jej nie kończy, ani nie wskazuje brakującego dokumentu. Nic nie zginęło.
    .next = Wznów później albo zapytaj wsparcie spektr.
failure-process-failed = spektr nie mógł zakończyć procesu
    .detail = { $says } Sprawa pozostaje bez zmian.
    .next = Poproś wsparcie spektr o nowy link.
failure-files-needed = { $count ->
        [one] 1 dokument nie dotarł
        [few] { $count } dokumenty nie dotarły
        [many] { $count } dokumentów nie dotarło
       *[other] { $count } dokumentu nie dotarło
    }
    .detail = Przyczyna jest podana przy każdym poniżej. To, co oznaczono jako wysłane, dotarło.
    .next = Wyślij ponownie albo wybierz inny plik przez „Zastąp…”.
failure-files-paused = Niektóre dokumenty nie przeszły
    .detail = To, co oznaczono jako wysłane, dotarło; nic nie zginęło.
    .next = { $way ->
        [wait] Dossier sam wyśle resztę albo od razu po „Spróbuj teraz”.
       *[resume] Wznów, aby wysłać resztę.
    }
failure-form-refused = Magazyn odrzucił formularz wysyłki
    .detail = To błąd Dossier lub spektr, a nie Twoich plików ({ $code }).
    .next = Wyślij to do opiekunów Dossier.
failure-journal-failed = Zatrzymano: nie można zapisywać na dysku
    .detail = Dossier notuje każdy krok przed jego wykonaniem, a dysk odmówił. Potem nic nie ruszyło dalej.
    .next = { $way ->
        [send] Zwolnij miejsce na dysku albo sprawdź, czy działa, i wyślij ponownie.
       *[resume] Zwolnij miejsce na dysku albo sprawdź, czy działa, i wznów.
    }
failure-cancelled = Wysyłka wstrzymana przez Ciebie
    .detail = Nic nie zginęło. To, co dotarło, tam pozostaje.
    .next = { $way ->
        [send] Wyślij ponownie w dogodnej chwili.
       *[resume] Wznów w dogodnej chwili.
    }

failure-mismatch-unknown = Prosi o „{ $slot }”, którego nie wysłano.
failure-mismatch-missing = Nie prosi o „{ $slot }”, co było zapowiedziane.
failure-mismatch-twice = Prosi o „{ $slot }” dwa razy.
failure-mismatch-unsendable = Formularza wysyłki dla „{ $slot }” nie można wysłać w tej postaci.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = Magazyn jest nieosiągalny.
failure-upload-reset = Połączenie zostało przerwane.
failure-upload-stalled = Połączenie przestało odpowiadać.
failure-upload-answer-lost = Wszystko wysłano, ale nie nadeszła odpowiedź.
failure-upload-redirected = Magazyn przekierował na inny adres. Dokumenty nie są tam wysyłane.
failure-upload-certificate = Certyfikat magazynu nie jest zaufany.
failure-upload-wrong-digest = Plik zmienił się po drodze.
failure-upload-too-large = Magazyn zgłasza, że plik jest za duży. Dołącz mniejszy.
failure-upload-too-small = Magazyn zgłasza, że plik jest za mały. Dołącz inny.
failure-upload-expired = Link wysyłki wygasł. Potrzebny jest nowy.
failure-upload-busy = Magazyn jest zajęty.
failure-upload-interrupted = Magazyn nie otrzymał całego pliku.
failure-upload-server = Magazyn ma własny problem.
failure-upload-not-signed = Nazwa lub rodzaj pliku nie jest tym, o co prosił spektr.
failure-upload-form = Magazyn odrzucił formularz wysyłki.
failure-upload-refused = Magazyn odrzucił plik ({ $code }).
failure-upload-refused-bare = Magazyn odrzucił plik.
failure-journal-unreadable = Nie można odczytać zapisu wcześniejszej wysyłki
    .detail = Bez niego Dossier nie wie, co spektr już ma, więc nic nie wysłano.
    .next = Zachowaj plik dziennika i zapytaj wsparcie spektr, czy mają tę sprawę.
failure-journal-not-ours = Nie można prowadzić zapisu tej wysyłki: na jego miejscu jest coś innego
    .detail = Tam, gdzie Dossier trzyma dziennik (obok pliku sprawy i w folderze danych), jest dowiązanie, folder lub plik innego rodzaju. Pozostawiono go bez zmian i nic nie wysłano.
    .next = Przenieś go gdzie indziej i wyślij ponownie.
failure-journal-denied = Nie można prowadzić zapisu tej wysyłki: Dossier nie ma tam prawa zapisu
    .detail = Dossier notuje każdy krok przed jego wykonaniem, a nie może zapisywać w dzienniku w folderze danych albo odczytać tego obok pliku sprawy. Nic nie wysłano.
    .next = Uzyskaj prawo zapisu w folderze danych i odczytu dziennika obok sprawy, a potem wyślij ponownie.
failure-in-use = Tę sprawę ma otwartą inny Dossier
    .detail = Stąd nic nie wysłano.
    .next = Poczekaj, aż tamten skończy, albo kontynuuj w jego oknie, a potem sprawdź ponownie.
failure-changed-since-sent = Sprawa albo jej miejsce docelowe zmieniło się po wysłaniu
    .detail = Nie wiadomo jeszcze, czy spektr ma wcześniejszą wersję, więc nic więcej nie wysłano.
    .next = Cofnij zmianę i wyślij ponownie, aby Dossier mógł najpierw zapytać spektr; albo kontynuuj tam, skąd wysłano wcześniejszą wersję, w oknie lub w wierszu poleceń.
failure-documents-changed = { $count ->
        [one] Dokument zmieniono po wysłaniu
        [few] { $count } dokumenty zmieniono po wysłaniu
        [many] { $count } dokumentów zmieniono po wysłaniu
       *[other] { $count } dokumentu zmieniono po wysłaniu
    }
    .detail = Sprawę wysłano z inną treścią i nie jest jeszcze ukończona: { $slots }. Nic więcej nie wysłano.
    .next = Przywróć poprzedni stan i wyślij ponownie albo wyślij nowy plik na to miejsce: dossier submit … { $flags }
failure-nothing-to-replace = Nie można teraz zastąpić żadnego dokumentu
    .detail = --replace jest dla sprawy wysłanej i jeszcze nieukończonej. Dziennik takiej nie pokazuje; nic nie wysłano.
    .next = Wyślij ponownie bez --replace.
failure-document-unchanged = Ten dokument nie zmienił się od wysłania sprawy
    .detail = --replace jest dla dokumentu zmienionego lub brakującego. Nic nie wysłano.
    .next = Wyślij ponownie bez --replace.
failure-refused-api = Pod tym adresem nie można zapytać spektr
    .detail = Adres zaczyna się od https:// albo jest serwerem na tym komputerze. Nic nie wysłano.
    .next = Sprawdź adres.
