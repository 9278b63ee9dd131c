form-new = Nuovo: «{ $label }».
form-new-wanted = Nuovo, e da compilare: «{ $label }».
form-gone = Non più richiesto: «{ $label }».
form-gone-filled = Non più richiesto: «{ $label }». Ciò che vi è compilato è messo da parte e non viene inviato.
form-changed = «{ $label }» è diverso: { $what }.
form-changed-unfit = «{ $label }» è diverso: { $what }. Ciò che vi è compilato non va più bene. Guardalo.
form-different-label = si chiamava «{ $label }»
form-different-kind = chiede un altro tipo di risposta
form-different-required = è da compilare
form-different-optional = è facoltativo
form-different-choices = ci sono altre risposte tra cui scegliere
form-different-rules = le sue regole sono cambiate
form-different-condition = è chiesto a un’altra condizione
form-different-entries = { $count ->
        [one] 1 dei suoi campi è diverso
       *[other] { $count } dei suoi campi sono diversi
    }

form-unknown-rules = spektr lo giudica con regole proprie ({ $rules }) una volta inviato.

form-doubt-malformed = La condizione del modulo per questo non si può leggere, quindi è mostrato. Lascialo vuoto se non si applica.
form-doubt-unknown = La condizione del modulo per questo usa «{ $name }», che questa versione di Dossier non conosce, quindi è mostrato. Lascialo vuoto se non si applica.
form-doubt-too-deep = La condizione del modulo per questo è troppo grande per essere valutata, quindi è mostrato. Lascialo vuoto se non si applica.
form-doubt-not-a-date = Se questo sia chiesto dipende da una data che non si può leggere. Guarda le date sopra.
form-doubt-not-a-list = Se questo sia chiesto dipende da un elenco che non si può leggere, quindi è mostrato. Lascialo vuoto se non si applica.
form-doubt-circular = La condizione del modulo per questo dipende dalla sua stessa risposta, quindi è mostrato. Lascialo vuoto se non si applica.
