tray-title = Da assegnare
tray-count = { $count ->
        [one] 1 file attende il suo posto
       *[other] { $count } file attendono il loro posto
    }
tray-accept = Accetta
tray-accept-for = Accetta il posto di { $file }
tray-accept-all = { $count ->
        [one] Accetta 1
       *[other] Accetta tutti e { $count }
    }
tray-choose = Scegli…
tray-choose-for = Scegli un posto per { $file }
tray-leave-for = Escludi { $file }
tray-leave-all = Escludi tutti
tray-not-now = Non ora
tray-search = Cerca posti
tray-looking = Esame in corso…
tray-unknown = Il nome non dice qual è il suo posto. Sceglilo.
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
