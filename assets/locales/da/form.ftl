form-new = Nyt: »{ $label }«.
form-new-wanted = Nyt og skal udfyldes: »{ $label }«.
form-gone = Der spørges ikke længere om »{ $label }«.
form-gone-filled = Der spørges ikke længere om »{ $label }«. Det, der er udfyldt, er lagt til side og sendes ikke.
form-changed = »{ $label }« er anderledes: { $what }.
form-changed-unfit = »{ $label }« er anderledes: { $what }. Det, der er udfyldt, passer ikke længere. Se efter.
form-different-label = det hed før »{ $label }«
form-different-kind = der bedes om en anden slags svar
form-different-required = det skal udfyldes
form-different-optional = det behøver ikke at udfyldes
form-different-choices = der er andre svar at vælge imellem
form-different-rules = reglerne er ændret
form-different-condition = der spørges under en anden betingelse
form-different-entries = { $count ->
        [one] 1 af dets egne felter er anderledes
       *[other] { $count } af dets egne felter er anderledes
    }

form-unknown-rules = spektr vurderer dette efter egne regler ({ $rules }), når det er sendt.

form-doubt-malformed = Formularens betingelse for dette kan ikke læses, så det vises. Lad det stå tomt, hvis det ikke er relevant.
form-doubt-unknown = Formularens betingelse for dette bruger »{ $name }«, som denne version af Dossier ikke kender, så det vises. Lad det stå tomt, hvis det ikke er relevant.
form-doubt-too-deep = Formularens betingelse for dette er for stor til at blive vurderet, så det vises. Lad det stå tomt, hvis det ikke er relevant.
form-doubt-not-a-date = Om der spørges om dette, afhænger af en dato, der ikke kan læses. Se på datoerne ovenfor.
form-doubt-not-a-list = Om der spørges om dette, afhænger af en liste, der ikke kan læses, så det vises. Lad det stå tomt, hvis det ikke er relevant.
form-doubt-circular = Formularens betingelse for dette afhænger af dets eget svar, så det vises. Lad det stå tomt, hvis det ikke er relevant.
