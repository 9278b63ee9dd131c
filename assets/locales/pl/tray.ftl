tray-title = Do przypisania
tray-count = { $count ->
        [one] 1 plik czeka na swoje miejsce
        [few] { $count } pliki czekają na swoje miejsca
        [many] { $count } plików czeka na swoje miejsca
       *[other] { $count } pliku czeka na swoje miejsca
    }
tray-accept-for = Umieść: { $file }
tray-accept-all = { $count ->
        [one] Umieść 1
        [few] Umieść wszystkie { $count }
        [many] Umieść wszystkie { $count }
       *[other] Umieść wszystkie { $count }
    }
tray-choose = Wybierz…
tray-choose-for = Wybierz miejsce: { $file }
tray-leave-for = Pomiń: { $file }
tray-leave-all = Pomiń wszystkie
tray-not-now = Nie teraz
tray-search = Szukaj miejsc
tray-looking = Sprawdzanie…
tray-unknown = Wybierz jego miejsce
tray-filled = { $slot } ma już plik. Wybierz to miejsce, aby go zastąpić.
tray-same-in-slot = To plik, który jest już w { $slot }.
tray-same-in-tray = To ten sam plik co inny tutaj.
tray-cut = Nie przyjęto wszystkich plików: jest ich za dużo albo ich foldery są zbyt głębokie. Upuść resztę w mniejszych częściach.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } i { $what }
tray-who-reference = odnośnik
tray-who-number = numer
tray-who-name = imię i nazwisko lub nazwa
tray-who-initial = nazwisko z inicjałem
tray-who-surname = nazwisko
tray-who-first-name = imię
tray-who-part = część nazwy
tray-who-only = tylko jedno miejsce
tray-what-kind = „{ $kind }”
tray-what-label = słowa z etykiety
tray-folder-empty = W { $folder } nie ma pliku, który można przyjąć.

tray-unattached = { $count ->
        [one] 1 plik nie jest nikomu przypisany
        [few] { $count } pliki nie są nikomu przypisane
        [many] { $count } plików nie jest nikomu przypisanych
       *[other] { $count } pliku nie jest nikomu przypisane
    }
tray-unattached-detail = Pliki czekające w zasobniku nie są wysyłane. Nadaj każdemu miejsce albo wyślij sprawę bez nich; pozostaną w zasobniku.
tray-assign-them = Przypisz je
tray-send-without = Wyślij bez nich

tray-selected = wybrane pliki: { $count } z { $all }
tray-leave-selected = Pomiń { $count }
tray-none-proposed = Żaden z wybranych plików nie ma proponowanego miejsca. Wybierz miejsca pojedynczo.

tray-more-for = Więcej: { $file }
tray-preview = Podgląd
tray-preview-for = Podgląd: { $file }
tray-choose-in-menu-for = Wybierz miejsce dla { $file }
tray-leave = Pomiń
tray-leave-in-menu-for = Nie używaj { $file }
tray-create-person = Utwórz osobę: { $name }
tray-create-company = Utwórz firmę: { $name }
tray-create-for = Utwórz na podstawie { $file }
tray-file-before = Poprzedni plik
tray-file-after = Następny plik
tray-file-of = { $at } z { $all }
tray-no-picture = Plik jest w folderze zbyt dużym na podgląd. Umieść go, aby go zobaczyć.

tray-newcomer = { $name } – brak w sprawie
tray-newcomers-add = { $count ->
        [one] Utwórz 1 na podstawie plików…
        [few] Utwórz { $count } na podstawie plików…
        [many] Utwórz { $count } na podstawie plików…
       *[other] Utwórz { $count } na podstawie plików…
    }
tray-newcomers-added = Utworzono { $count ->
        [one] 1 firmę lub osobę
        [few] { $count } firmy i osoby
        [many] { $count } firm i osób
       *[other] { $count } firmy i osoby
    }, { $files ->
        [0] bez dokumentów
        [one] z 1 dokumentem
        [few] z { $files } dokumentami
        [many] z { $files } dokumentami
       *[other] z { $files } dokumentu
    }
tray-newcomers-title = Kto jest w tych dokumentach?
tray-newcomers-hint = Odczytano z nazw plików. Zaznacz, kto należy do sprawy, i popraw nazwy. Nic nie zostanie utworzone, dopóki nie naciśniesz przycisku.
tray-newcomers-tick = Utwórz: { $name }
tray-newcomers-kind = Rodzaj: { $name }
tray-newcomers-is-company = Firma
tray-newcomers-is-person = Osoba
tray-newcomers-company = Nazwa firmy
tray-newcomers-first = Imię
tray-newcomers-last = Nazwisko
tray-newcomers-box = { $label }, wiersz { $number }
tray-newcomers-number = Nr { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Utwórz { $count }
        [one] Utwórz { $count } i umieść 1 dokument
        [few] Utwórz { $count } i umieść { $files } dokumenty
        [many] Utwórz { $count } i umieść { $files } dokumentów
       *[other] Utwórz { $count } i umieść { $files } dokumentu
    }
tray-newcomers-none = Zaznacz co najmniej jedną firmę lub osobę.
tray-newcomers-nameless = Wpisz nazwę każdej zaznaczonej pozycji.
