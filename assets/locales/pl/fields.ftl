field-coded = { $name } ({ $code })
field-search = Szukaj…
field-search-in = Szukaj: { $name }
field-search-none = Żadna nazwa nie zawiera tych słów.
field-choose-nothing = Zostaw puste

day-months = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
day-months-alone = styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
day-weekdays = pn wt śr cz pt so nd
day-whole = { $day } { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Na przykład 1984-03-27 lub 27.3.1984
field-day-which = To mogą być dwie daty. Wybierz właściwą.
field-day-choose = Wybierz datę: { $name }
field-day-year-back = Rok wstecz
field-day-month-back = Miesiąc wstecz
field-day-month-on = Miesiąc naprzód
field-day-year-on = Rok naprzód

field-entry-unnamed = { $label } { $number }
field-add-entry = Dodaj do: { $label }
field-aside = Odłożone
field-aside-hint = Formularz nie ma już miejsca na te odpowiedzi. Pozostają w tej sprawie i nie są wysyłane.
field-use = Użyj: { $text }
field-use-for = Użyj { $text } w polu { $name }
field-raw = Ta wersja Dossier nie może zmienić tej wartości. Jest wysyłana tak, jak przyszła.
field-in-country = Kraj: { $country }
field-remove-choice = Usuń { $choice } z: { $name }
field-add-choice = Dodaj…
field-one-name = Ma tylko jedno imię lub nazwisko
field-cleaned = { $count ->
        [one] Usunięto 1 niewidoczny znak
        [few] Usunięto { $count } niewidoczne znaki
        [many] Usunięto { $count } niewidocznych znaków
       *[other] Usunięto { $count } niewidocznego znaku
    } z „{ $label }”
