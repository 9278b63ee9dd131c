# Changes of a form, and conditions that can't be evaluated.

form-new = Neu: „{ $label }“.
form-new-wanted = Neu und auszufüllen: „{ $label }“.
form-gone = Nicht mehr gefragt: „{ $label }“.
form-gone-filled = Nicht mehr gefragt: „{ $label }“. Was dort eingetragen ist, wird beiseitegelegt und nicht gesendet.
form-changed = „{ $label }“ ist anders: { $what }.
form-changed-unfit = „{ $label }“ ist anders: { $what }. Was dort eingetragen ist, passt nicht mehr. Sehen Sie es sich an.
form-different-label = hieß bisher „{ $label }“
form-different-kind = verlangt eine andere Art von Antwort
form-different-required = muss ausgefüllt werden
form-different-optional = muss nicht ausgefüllt werden
form-different-choices = bietet andere Antworten zur Wahl
form-different-rules = hat andere Regeln
form-different-condition = wird unter einer anderen Bedingung gefragt
form-different-entries = { $count ->
        [one] 1 eigenes Feld ist anders
       *[other] { $count } eigene Felder sind anders
    }

# Rules of a field that only spektr can judge
form-unknown-rules = spektr prüft dies nach dem Senden nach eigenen Regeln ({ $rules }).

form-doubt-malformed = Die Bedingung des Formulars hierfür ist nicht lesbar, darum wird es gezeigt. Lassen Sie es leer, wenn es nicht zutrifft.
form-doubt-unknown = Die Bedingung des Formulars hierfür verwendet „{ $name }“, was diese Version von Dossier nicht kennt; darum wird es gezeigt. Lassen Sie es leer, wenn es nicht zutrifft.
form-doubt-too-deep = Die Bedingung des Formulars hierfür ist zu umfangreich, um sie auszuwerten; darum wird es gezeigt. Lassen Sie es leer, wenn es nicht zutrifft.
form-doubt-not-a-date = Ob danach gefragt wird, hängt von einem Datum ab, das nicht lesbar ist. Sehen Sie sich die Daten weiter oben an.
form-doubt-not-a-list = Ob danach gefragt wird, hängt von einer Liste ab, die nicht lesbar ist; darum wird es gezeigt. Lassen Sie es leer, wenn es nicht zutrifft.
form-doubt-circular = Die Bedingung des Formulars hierfür hängt von der eigenen Antwort ab; darum wird es gezeigt. Lassen Sie es leer, wenn es nicht zutrifft.
