tray-title = Da assegnare
tray-count = { $count ->
        [one] 1 file attende il suo posto
       *[other] { $count } file attendono il loro posto
    }
tray-accept-for = Colloca { $file }
tray-accept-all = { $count ->
        [one] Colloca 1
       *[other] Colloca tutti e { $count }
    }
tray-choose = Scegli…
tray-choose-for = Scegli un posto per { $file }
tray-leave-for = Escludi { $file }
tray-leave-all = Escludi tutti
tray-not-now = Non ora
tray-search = Cerca posti
tray-looking = Esame in corso…
tray-unknown = Scegli qual è il suo posto
tray-filled = { $slot } ha già un file. Scegli il suo posto per sostituirlo.
tray-same-in-slot = È il file che è già in { $slot }.
tray-same-in-tray = È lo stesso file di un altro qui.
tray-cut = Non tutti i file sono stati presi: sono troppi, o le cartelle sono troppo profonde. Trascina il resto in parti più piccole.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } e { $what }
tray-who-reference = riferimento
tray-who-number = numero
tray-who-name = nome
tray-who-initial = cognome con iniziale
tray-who-surname = cognome
tray-who-first-name = nome di battesimo
tray-who-part = parte del nome
tray-who-only = un solo posto possibile
tray-what-kind = «{ $kind }»
tray-what-label = le parole della sua etichetta
tray-folder-empty = In { $folder } non c’è alcun file che si possa prendere.

tray-unattached = { $count ->
        [one] 1 file non è allegato a nessuno
       *[other] { $count } file non sono allegati a nessuno
    }
tray-unattached-detail = I file che attendono nel vassoio non vengono inviati. Dai a ciascuno il suo posto, o invia la pratica senza; restano nel vassoio.
tray-assign-them = Assegnali
tray-send-without = Invia senza

tray-selected = { $count } di { $all } file scelti
tray-leave-selected = Escludi { $count }
tray-none-proposed = Nessuno dei file scelti ha un posto proposto. Scegli i posti uno per uno.

tray-more-for = Altro per { $file }
tray-preview = Anteprima
tray-preview-for = Anteprima di { $file }
tray-choose-in-menu-for = Scegli il posto di { $file }
tray-leave = Escludi
tray-leave-in-menu-for = Non usare { $file }
tray-create-person = Crea { $name } come persona
tray-create-company = Crea { $name } come società
tray-create-for = Crea da { $file }
tray-file-before = File precedente
tray-file-after = File successivo
tray-file-of = { $at } di { $all }
tray-no-picture = Il file è in una cartella troppo grande per l’anteprima. Collocalo per vederlo.

tray-newcomer = { $name } non è nella pratica
tray-newcomers-add = { $count ->
        [one] Crea 1 dai file…
       *[other] Crea { $count } dai file…
    }
tray-newcomers-added = { $count ->
        [one] 1 società o persona creata
       *[other] { $count } società e persone create
    }, { $files ->
        [0] senza documenti
        [one] con 1 documento
       *[other] con { $files } documenti
    }
tray-newcomers-title = Chi c’è in queste carte?
tray-newcomers-hint = Letto dai nomi dei file. Spunta chi fa parte della pratica e correggi i nomi. Non si crea nulla finché non premi il pulsante.
tray-newcomers-tick = Crea { $name }
tray-newcomers-kind = Tipo di { $name }
tray-newcomers-is-company = Società
tray-newcomers-is-person = Persona
tray-newcomers-company = Denominazione della società
tray-newcomers-first = Nome
tray-newcomers-last = Cognome
tray-newcomers-box = { $label }, riga { $number }
tray-newcomers-number = N. { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Crea { $count }
        [one] Crea { $count } e colloca 1 documento
       *[other] Crea { $count } e colloca { $files } documenti
    }
tray-newcomers-none = Spunta almeno una società o una persona.
tray-newcomers-nameless = Inserisci il nome di ogni elemento spuntato.
