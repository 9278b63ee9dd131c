tray-title = Do przypisania
tray-count = { $count ->
        [one] 1 plik czeka na swoje miejsce
        [few] { $count } pliki czekają na swoje miejsca
        [many] { $count } plików czeka na swoje miejsca
       *[other] { $count } pliku czeka na swoje miejsca
    }
tray-accept = Akceptuj
tray-accept-for = Akceptuj miejsce: { $file }
tray-accept-all = { $count ->
        [one] Akceptuj 1
        [few] Akceptuj wszystkie { $count }
        [many] Akceptuj wszystkie { $count }
       *[other] Akceptuj wszystkie { $count }
    }
tray-choose = Wybierz…
tray-choose-for = Wybierz miejsce: { $file }
tray-leave-for = Pomiń: { $file }
tray-leave-all = Pomiń wszystkie
tray-not-now = Nie teraz
tray-search = Szukaj miejsc
tray-looking = Sprawdzanie…
tray-unknown = Nazwa nie mówi, gdzie jest jego miejsce. Wybierz je.
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
