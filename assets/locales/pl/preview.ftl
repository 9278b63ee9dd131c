preview-pages = { $count ->
        [one] 1 strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
preview-show-for = Obejrzyj: { $slot }
preview-page = Strona dokumentu
preview-page-of = Strona { $page } z { $pages }
preview-page-before = Poprzednia strona
preview-page-after = Następna strona
preview-smaller = Mniejszy
preview-larger = Większy
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Pokaż całą stronę
preview-before = Poprzedni dokument
preview-after = Następny dokument
preview-count = { $at } z { $count }
preview-close = Zamknij dokument
preview-divider = Szerokość dokumentu
preview-turn-left = Obróć widok w lewo
preview-turn-right = Obróć widok w prawo
preview-no-further = Dalej się nie da.
preview-drawing = Rysowanie…
preview-gone = Nie ma tu już dokumentu.

preview-none-too-large = Obraz jest za duży, aby go tu pokazać. Sam dokument jest wysyłany bez zmian.
preview-none-too-slow = Rysowanie trwało zbyt długo. Sam dokument jest wysyłany bez zmian.
preview-none-password = Dokument otwiera się tylko hasłem.
preview-none-certificate = Dokument otwiera się tylko certyfikatem lub przez usługę praw.
preview-none-unknown = Dossier nie pokazuje dokumentów tego rodzaju. Sam dokument jest wysyłany bez zmian.
preview-none-damaged = Dossier nie może pokazać tego dokumentu. Otwórz go w innym programie, aby sprawdzić, czy jest cały.
preview-none-not-read = Nie udało się odczytać dokumentu. Wybierz go ponownie.

preview-restricted = Otwiera się, ale drukowanie lub kopiowanie jest ograniczone.
preview-small = Ma tylko { $width } × { $height } pikseli. Sprawdź, czy jest czytelny.
preview-not-drawn = Obraz nie pokazuje tego, co wypełniono na tej stronie. Otwórz dokument w innym programie, aby sprawdzić. Jest wysyłany bez zmian.
preview-blank = Pierwsza strona jest prawie pusta. Sprawdź, czy to właściwa strona.
preview-heic = HEIC to format telefonów, którego Dossier nie pokazuje, a spektr może nie przyjąć. Zapisz zdjęcie jako JPEG lub PDF i wybierz je.
preview-also-in = Ten sam plik jest też w { $slot }.

preview-move = Przenieś…
preview-move-for = Przenieś plik z: { $slot }
preview-move-title = Gdzie jest jego miejsce?
preview-move-yes = Przenieś go tam
preview-move-swaps = jego plik trafi tutaj
preview-move-here = Przenieś tutaj { $file }
preview-swap-with = Przenieś tutaj { $file }, a ten stąd na jego miejsce
preview-has-file = Jest tu już plik. Wybierz miejsce w zasobniku, aby go zastąpić.
preview-moved = Plik jest teraz w { $slot }.

preview-pasted = Wklejony obraz { $when }.png
preview-pasted-again = Wklejony obraz { $when } ({ $number }).png
preview-not-pasted = Obraz nie został wklejony. { $reason }
preview-paste-too-large = Obraz ma { $width } × { $height } pikseli, czyli za dużo. Zapisz go jako plik, zmniejsz i wybierz.

preview-drop-unnamed = Załącznik
preview-drop-not-taken = Nie przyjęto: { $file }. { $reason }
preview-drop-while-locked = Nie przyjęto tego, co upuszczono przy zablokowanych sprawach. Upuść to ponownie, gdy będą otwarte.
preview-drop-without-case = Nie przyjęto tego, co upuszczono, bo nie była pokazana żadna sprawa. Otwórz sprawę i upuść to ponownie.
preview-drop-lost-web = { $count ->
        [one] Upuszczono adres internetowy, który nie jest plikiem. Najpierw zapisz go na tym komputerze, a potem upuść plik.
        [few] Upuszczono { $count } adresy internetowe, które nie są plikami. Najpierw zapisz je na tym komputerze, a potem upuść pliki.
        [many] Upuszczono { $count } adresów internetowych, które nie są plikami. Najpierw zapisz je na tym komputerze, a potem upuść pliki.
       *[other] Upuszczono { $count } adresu internetowego, które nie są plikami. Najpierw zapisz je na tym komputerze, a potem upuść pliki.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Upuszczono plik z innego komputera ({ $what }). Najpierw skopiuj go na ten komputer, a potem upuść kopię.
        [few] Upuszczono { $count } pliki z innego komputera ({ $what }). Najpierw skopiuj je na ten komputer, a potem upuść kopie.
        [many] Upuszczono { $count } plików z innego komputera ({ $what }). Najpierw skopiuj je na ten komputer, a potem upuść kopie.
       *[other] Upuszczono { $count } pliku z innego komputera ({ $what }). Najpierw skopiuj je na ten komputer, a potem upuść kopie.
    }
preview-drop-lost-scheme = { $count ->
        [one] Upuszczono coś, co otwiera tylko inny program ({ $what }). Najpierw zapisz to w folderze, a potem upuść plik.
        [few] Upuszczono { $count } rzeczy, które otwiera tylko inny program ({ $what }). Najpierw zapisz je w folderze, a potem upuść pliki.
        [many] Upuszczono { $count } rzeczy, które otwiera tylko inny program ({ $what }). Najpierw zapisz je w folderze, a potem upuść pliki.
       *[other] Upuszczono { $count } rzeczy, które otwiera tylko inny program ({ $what }). Najpierw zapisz je w folderze, a potem upuść pliki.
    }
preview-drop-lost-not-handed = Inny program nie przekazał tego, co upuszczono. Najpierw zapisz to w folderze, a potem upuść plik.
preview-drop-lost-no-place = Nie można tu pobrać załącznika z innego programu. Najpierw zapisz go w folderze, a potem upuść plik.
preview-drop-lost-too-large = Upuszczony załącznik jest większy, niż może być dokument (15 MB).
