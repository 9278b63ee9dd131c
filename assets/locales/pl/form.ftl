form-new = Nowe: „{ $label }”.
form-new-wanted = Nowe i wymagane: „{ $label }”.
form-gone = Już niewymagane: „{ $label }”.
form-gone-filled = Już niewymagane: „{ $label }”. Wpisana treść jest odłożona i nie jest wysyłana.
form-changed = „{ $label }” się zmieniło: { $what }.
form-changed-unfit = „{ $label }” się zmieniło: { $what }. Wpisana treść już nie pasuje. Sprawdź ją.
form-different-label = nazywało się „{ $label }”
form-different-kind = prosi o odpowiedź innego rodzaju
form-different-required = trzeba je wypełnić
form-different-optional = nie trzeba go wypełniać
form-different-choices = są inne odpowiedzi do wyboru
form-different-rules = jego reguły się zmieniły
form-different-condition = jest wymagane pod innym warunkiem
form-different-entries = { $count ->
        [one] zmieniło się 1 z jego pól
        [few] zmieniły się { $count } z jego pól
        [many] zmieniło się { $count } z jego pól
       *[other] zmieniło się { $count } z jego pól
    }

form-unknown-rules = Po wysłaniu spektr ocenia to według własnych reguł ({ $rules }).

form-doubt-malformed = Nie można odczytać warunku formularza dla tego pola, więc jest pokazane. Zostaw je puste, jeśli nie dotyczy.
form-doubt-unknown = Warunek formularza dla tego pola używa „{ $name }”, czego ta wersja Dossier nie zna, więc jest pokazane. Zostaw je puste, jeśli nie dotyczy.
form-doubt-too-deep = Warunek formularza dla tego pola jest zbyt duży, aby go ocenić, więc jest pokazane. Zostaw je puste, jeśli nie dotyczy.
form-doubt-not-a-date = To, czy pole jest wymagane, zależy od daty, której nie można odczytać. Sprawdź daty powyżej.
form-doubt-not-a-list = To, czy pole jest wymagane, zależy od listy, której nie można odczytać, więc jest pokazane. Zostaw je puste, jeśli nie dotyczy.
form-doubt-circular = Warunek formularza dla tego pola zależy od jego własnej odpowiedzi, więc jest pokazane. Zostaw je puste, jeśli nie dotyczy.
