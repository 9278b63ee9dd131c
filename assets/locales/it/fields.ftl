field-coded = { $name } ({ $code })
field-search = Cerca…
field-search-in = Cerca in { $name }
field-search-none = Nessun nome contiene queste parole.
field-choose-nothing = Lascia vuoto

day-months = gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
day-months-alone = gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
day-weekdays = lu ma me gi ve sa do
day-whole = { $day } { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Per esempio 1984-03-27 o 27/3/1984
field-day-which = Possono essere due date. Scegli quella giusta.
field-day-choose = Scegli una data per { $name }
field-day-year-back = Un anno indietro
field-day-month-back = Un mese indietro
field-day-month-on = Un mese avanti
field-day-year-on = Un anno avanti

field-entry-unnamed = { $label } { $number }
field-add-entry = Aggiungi a { $label }
field-aside = Messo da parte
field-aside-hint = Il modulo non ha più posto per queste risposte. Restano in questa pratica e non vengono inviate.
field-use = Usa { $text }
field-use-for = Usa { $text } per { $name }
field-raw = Questa versione di Dossier non può cambiare questo valore. Viene inviato com’è arrivato.
field-in-country = In { $country }
field-remove-choice = Togli { $choice } da { $name }
field-add-choice = Aggiungi…
field-one-name = Ha un solo nome
field-cleaned = { $count ->
        [one] 1 carattere invisibile è stato tolto
       *[other] { $count } caratteri invisibili sono stati tolti
    } da «{ $label }»
