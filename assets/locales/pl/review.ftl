review-tab-form = Dane
review-tab-ownership = Własność
review-tab-documents = Dokumenty
review-tab-review = Przegląd

review-title = Sprawdź sprawę przed wysłaniem
review-title-sent = Co wysłano
review-where = Dokąd trafia
review-where-environment = Trafia do
review-where-nowhere = Nie ma jeszcze linku. Wklej link z e-maila spektr.
review-where-live = To jest środowisko produkcyjne: wysyłane dane dotyczą prawdziwych osób, a spektr działa na ich podstawie.
review-where-practice = Serwer ćwiczebny na tym komputerze. Nic go nie opuszcza.
review-where-sandbox = Środowisko do prób. Nie wysyłaj tam danych prawdziwych osób.
review-where-own = Własny adres. Upewnij się, że wiesz, czyj jest.
review-who = Wypełnił(a)
review-who-nobody = Jeszcze nie podano
review-hosts = Dokumenty trafiają do
review-hosts-s3 = Amazon S3, pod adresy, które spektr podaje dla tej sprawy, i nigdzie indziej
review-hosts-more = Amazon S3, pod adresy, które spektr podaje dla tej sprawy, i hosty dozwolone w ustawieniach: { $hosts }
review-hosts-here = Serwer ćwiczebny na tym komputerze i nigdzie indziej
review-documents = Dokumenty
review-documents-count = { $count ->
        [0] Brak
        [one] 1 dokument, { $size }
        [few] { $count } dokumenty, razem { $size }
        [many] { $count } dokumentów, razem { $size }
       *[other] { $count } dokumentu, razem { $size }
    }
review-change = Zmień
review-change-named = Zmień: { $what }
review-change-where = Zmień, dokąd trafia
review-change-who = Zmień, kto wypełnia
review-missing = Czego brakuje
review-missing-copy = Kopiuj listę braków
review-missing-copied = Skopiowano. Wklej do e-maila.
review-fix = Popraw
review-fix-named = Popraw: { $what }
review-missing-head = Brakuje, { $title }:
review-missing-head-untitled = Nadal brakuje:
review-company = Firma
review-person = Osoba
review-owns = Kto co posiada
review-nothing = Nic jeszcze nie wpisano
review-unanswered = Bez odpowiedzi
review-reading = Odczytywanie
review-not-read = Nie można jeszcze wysłać
review-sent-as = wysyłane jako { $file }
review-exact = Co dokładnie jest wysyłane
review-exact-show = Pokaż, co dokładnie jest wysyłane
review-exact-hide = Ukryj, co dokładnie jest wysyłane
review-exact-hint = Podzielone na wiersze dla czytelności; poza tym dokładnie to, co jest wysyłane. Dokumenty wysyłane są osobno.
review-exact-not-yet = Najpierw uzupełnij braki: nic niedokończonego nie jest wysyłane, więc nie ma czego pokazać.
review-exact-copy = Kopiuj wszystko
review-will = { $companies ->
        [0] Brak firm
        [one] 1 firma
        [few] { $companies } firmy
        [many] { $companies } firm
       *[other] { $companies } firmy
    }, { $people ->
        [0] brak osób
        [one] 1 osoba
        [few] { $people } osoby
        [many] { $people } osób
       *[other] { $people } osoby
    } i { $documents ->
        [0] brak dokumentów
        [one] 1 dokument ({ $size })
        [few] { $documents } dokumenty ({ $size })
        [many] { $documents } dokumentów ({ $size })
       *[other] { $documents } dokumentu ({ $size })
    }: wysyłka do spektr ({ $environment }) od razu. Możesz ją wstrzymać i nic nie zginie.
review-will-nowhere = Sprawa nie ma jeszcze linku. Najpierw pojawi się prośba o niego.
review-agree = Sprawdziłem(-am) to. Dotyczy prawdziwych osób, a spektr działa na tej podstawie.
review-agree-first = Najpierw zaznacz pole powyżej: sprawa trafia do środowiska produkcyjnego.
