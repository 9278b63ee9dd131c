preview-pages = { $count ->
        [one] 1 pagina
       *[other] { $count } pagine
    }
preview-show-for = Guarda { $slot }
preview-page = Una pagina del documento
preview-page-of = Pagina { $page } di { $pages }
preview-page-before = Pagina precedente
preview-page-after = Pagina successiva
preview-smaller = Più piccolo
preview-larger = Più grande
preview-zoom = { $percent }%
preview-zoom-whole = { $zoom }. Mostra la pagina intera
preview-before = Documento precedente
preview-after = Documento successivo
preview-count = { $at } di { $count }
preview-close = Chiudi il documento
preview-divider = Larghezza del documento
preview-turn-left = Ruota la vista a sinistra
preview-turn-right = Ruota la vista a destra
preview-no-further = Oltre non si va.
preview-drawing = Disegno in corso…
preview-gone = Qui non c’è più alcun documento.

preview-none-too-large = L’immagine è troppo grande per essere mostrata qui. Il documento viene inviato così com’è.
preview-none-too-slow = Il disegno ha richiesto troppo tempo. Il documento viene inviato così com’è.
preview-none-password = Il documento si apre solo con una password.
preview-none-certificate = Il documento si apre solo con un certificato o un servizio di diritti.
preview-none-unknown = Dossier non può mostrare documenti di questo tipo. Il documento viene inviato così com’è.
preview-none-damaged = Dossier non può mostrare questo documento. Aprilo in un altro programma per vedere se è integro.
preview-none-not-read = Il documento non si è potuto leggere. Sceglilo di nuovo.

preview-restricted = Si apre, ma la stampa o la copia è limitata.
preview-small = Ha solo { $width } × { $height } pixel. Controlla che si possa leggere.
preview-not-drawn = L’immagine non mostra ciò che è compilato in questa pagina. Apri il documento in un altro programma per controllarlo. Viene inviato così com’è.
preview-blank = La prima pagina è quasi vuota. Controlla che sia il lato giusto.
preview-heic = HEIC è un formato dei telefoni che Dossier non può mostrare e che spektr potrebbe non accettare. Salva la foto come JPEG o PDF e scegli quella.
preview-also-in = Lo stesso file è anche in { $slot }.

preview-move = Sposta…
preview-move-for = Sposta il file di { $slot }
preview-move-title = Qual è il suo posto?
preview-move-yes = Spostalo lì
preview-move-swaps = il suo file viene qui
preview-move-here = Sposta qui { $file }
preview-swap-with = Sposta qui { $file }, e quello che è qui al suo posto
preview-has-file = Qui c’è già un file. Scegli il posto nel vassoio per sostituirlo.
preview-moved = Il file è ora in { $slot }.

preview-pasted = Immagine incollata { $when }.png
preview-pasted-again = Immagine incollata { $when } ({ $number }).png
preview-not-pasted = L’immagine non è stata incollata. { $reason }
preview-paste-too-large = L’immagine ha { $width } × { $height } pixel, che sono troppi. Salvala come file, riducila e scegli quello.

preview-drop-unnamed = Allegato
preview-drop-not-taken = { $file } non è stato preso. { $reason }
preview-drop-while-locked = Ciò che è stato trascinato mentre le pratiche erano bloccate non è stato preso. Trascinalo di nuovo quando sono aperte.
preview-drop-without-case = Ciò che è stato trascinato non è stato preso, perché non era mostrata alcuna pratica. Apri la pratica e trascinalo di nuovo.
preview-drop-lost-web = { $count ->
        [one] È stato trascinato un indirizzo web, che non è un file. Salvalo prima su questo computer, poi trascina il file.
       *[other] Sono stati trascinati { $count } indirizzi web, che non sono file. Salvali prima su questo computer, poi trascina i file.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] È stato trascinato un file di un altro computer ({ $what }). Copialo prima su questo computer, poi trascina la copia.
       *[other] Sono stati trascinati { $count } file di un altro computer ({ $what }). Copiali prima su questo computer, poi trascina le copie.
    }
preview-drop-lost-scheme = { $count ->
        [one] È stato trascinato qualcosa che solo un altro programma può aprire ({ $what }). Salvalo prima in una cartella, poi trascina il file.
       *[other] Sono state trascinate { $count } cose che solo un altro programma può aprire ({ $what }). Salvale prima in una cartella, poi trascina i file.
    }
preview-drop-lost-not-handed = L’altro programma non ha consegnato ciò che è stato trascinato. Salvalo prima in una cartella, poi trascina il file.
preview-drop-lost-no-place = Qui l’allegato non si può prendere dall’altro programma. Salvalo prima in una cartella, poi trascina il file.
preview-drop-lost-too-large = L’allegato trascinato è più grande di quanto possa essere un documento (15 MB).
