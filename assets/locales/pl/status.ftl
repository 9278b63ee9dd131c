status-ready = Jeszcze nie wysłano
status-preparing = Pytanie spektr o link
status-submitting = Wysyłanie danych
status-checking = Sprawdzanie w spektr
status-uploading = Wysyłanie dokumentów
status-confirming = Prośba do spektr o potwierdzenie
status-needs-files = Potrzebne dokumenty
status-needs-decision = Potrzebna Twoja decyzja
status-token-expired = Potrzebny nowy link
status-rejected = Jest problem
status-interrupted = Wstrzymano
status-stopped = Zatrzymano
status-completed = Złożono
status-step-sent = Krok wysłany

status-file-waiting = Oczekuje
status-file-sending = { $sent } z { $total }
status-file-all-out = Wszystko wysłano, oczekiwanie na potwierdzenie
status-file-retrying = { $why } Ponowna próba, { $tries ->
        [one] po 1 próbie
        [few] po { $tries } próbach
        [many] po { $tries } próbach
       *[other] po { $tries } próby
    }.
status-file-needs-post = Oczekiwanie na nowy link wysyłki
status-file-unverified = Wysłano; spektr jest pytany, czy dotarło
status-file-sent = Wysłano
status-file-missing = spektr tego nie otrzymał
status-file-paused = Wstrzymano. { $why }
status-file-held = Zatrzymany
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Oczekiwanie, aż spektr poda stan procesu (próba { $tries }, najpóźniej do { $time })
status-wait-submit = Oczekiwanie na odpowiedź spektr w sprawie (próba { $tries }, najpóźniej do { $time })
status-wait-confirm = Oczekiwanie na odpowiedź spektr na potwierdzenie (próba { $tries }, najpóźniej do { $time })
status-wait-next-try = spektr jest zajęty lub nieosiągalny. Ponowna próba o { $time } (próba { $tries })
status-wait-running = spektr nadal pracuje nad poprzednim krokiem. Pytanie co sekundę (próba { $tries })
status-wait-own-step = spektr może pracować nad tym, co wysłano. Pytanie co sekundę (próba { $tries })
status-wait-settling = spektr może nadal nad tym pracować. Ponowne sprawdzenie o { $time } (sprawdzenie { $tries })
status-wait-network = Sieć jest nieosiągalna. Ponowna próba o { $time }
status-wait-upload = Od pewnego czasu nic nie przesłano. Oczekiwanie do { $time }, potem dokument zostanie ponowiony albo potwierdzony
status-retry-in = Ponowna próba za { $secs } s
status-bytes = { $count ->
        [one] 1 bajt
        [few] { $count } bajty
        [many] { $count } bajtów
       *[other] { $count } bajta
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr odpowiedział, że sprawa jest ukończona.
status-proof-step = spektr odpowiedział, że ten krok jest ukończony.
status-proof-check = Odpowiedź zaginęła, ale stan w spektr pokazuje, że sprawa przeszła.
status-proof-step-check = Odpowiedź zaginęła, ale stan w spektr pokazuje, że ten krok przeszedł.

status-kept-keyring = Link jest przechowywany w pęku kluczy systemu
status-kept-memory = Żaden pęk kluczy nie odpowiada: link jest w pamięci do zamknięcia Dossier
status-kept-locked = Pęk kluczy jest zablokowany: link jest w pamięci do zamknięcia Dossier

status-live = PRODUKCJA
status-sandbox = SANDBOX
status-test = TEST
status-practice = ĆWICZENIE
status-custom = WŁASNY ADRES

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } { $month } { $year }
status-yes = Tak
status-no = Nie
status-months = sty lut mar kwi maj cze lip sie wrz paź lis gru

status-speed = { $speed } na sekundę
status-left-secs = zostało około { $count } s
status-left-minutes = zostało około { $count } min
status-stands-still = w tej chwili nic nie jest wysyłane
status-links-minutes = Linki do dokumentów są ważne jeszcze { $count } min.
status-links-secs = Linki do dokumentów są ważne jeszcze { $count } s; potem nowe zostaną pobrane automatycznie.
status-links-ended = Linki do dokumentów wygasły; nowe zostaną pobrane automatycznie.
status-problems-only = Tylko problemy ({ $count })
status-problems-all = Pokaż wszystkie ({ $count })
status-again-only = Ponownie wysyłane jest tylko to, co nie dotarło.
status-next-missing = Wyślij to ponownie albo zastąp.
status-next-other = Zastąp to innym plikiem.
status-next-failed = Zastąp to albo wyślij ponownie.
status-next-paused = Ruszy dalej po wznowieniu.
status-next-held = Zostanie wysłany po ponowieniu lub wznowieniu.
status-hold-file = Zatrzymaj: { $name }
status-retry-file = Ponów: { $name }
status-no-change = Nie można teraz zmieniać: spektr może już to mieć. Następny krok to wyjaśni i nic nie zostanie wysłane dwa razy.
status-on-review = Braki są wymienione na tej stronie.
status-next-retrying = Nie trzeba nic robić: próba zostanie ponowiona automatycznie.

status-notification-summary = Dossier
status-notification-completed = Złożono sprawę. Potwierdzenie jest w Dossier.
status-notification-rests = Wysyłanie sprawy zatrzymało się. Dossier pokazuje, co dalej.
