# Sessions: fetching the form, languages, steps, vendors, the end, and starting one.

# In the header
step-number = Schritt { $number }
step-of = Schritt { $number } von { $most }
step-of-range = Schritt { $number } von { $least }–{ $most }
step-getting-short = Formular wird geholt…
step-missing-short = noch kein Formular
step-language = Sprache des Formulars

# On the page of a step
step-form = Das Formular, das spektr verlangt
step-getting = Das Formular wird geholt…
step-running = spektr arbeitet am nächsten Schritt. Dossier fragt von selbst wieder nach.
step-again = Erneut versuchen
step-fault-reach = Das Formular konnte nicht geholt werden: spektr ist nicht erreichbar. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.
step-fault-unread = Das Formular konnte nicht geholt werden: Die Antwort ist nicht lesbar. Versuchen Sie es gleich noch einmal.
step-fault-not-spektr = Das Formular konnte nicht geholt werden: Etwas im Netzwerk hat anstelle von spektr geantwortet. Prüfen Sie das Netzwerk und versuchen Sie es dann erneut.
step-fault-redirected = Das Formular konnte nicht geholt werden: Die Adresse leitet weiter, und Dossier folgt ihr nicht. Prüfen Sie den Link.
step-fault-certificate = Dem Zertifikat des Servers wird nicht vertraut. Prüfen Sie die Adresse und das Netzwerk.
step-fault-certificate-time = Das Zertifikat des Servers ist abgelaufen oder gilt noch nicht. Prüfen Sie die Uhr dieses Computers.
step-fault-address = Das Formular konnte nicht geholt werden: Mit dieser Adresse spricht Dossier nicht. Prüfen Sie den Link.
step-fault-expired = Das Formular konnte nicht geholt werden: Der Link ist abgelaufen. Lassen Sie sich einen neuen geben und fügen Sie ihn ein; nichts Eingetragenes geht verloren.
step-fault-none = Unter diesem Link hat spektr kein Formular. Unternehmen und Personen können Sie trotzdem ausfüllen.
step-fault-busy = Das Formular konnte nicht geholt werden: spektr ist überlastet. Versuchen Sie es gleich noch einmal.
step-fault-server = Das Formular konnte nicht geholt werden: spektr hat selbst Schwierigkeiten. Versuchen Sie es gleich noch einmal.
step-fault-other = Das Formular konnte nicht geholt werden. { $says }
step-failed = spektr hat diesen Prozess beendet. { $says }
step-end = Das Formular ist hier zu Ende
step-end-silent = spektr hat, was es braucht.
step-end-address = Der Workspace nennt für danach diese Seite: { $address }
step-expires = spektr wartet darauf bis { $time }.
step-expired = spektr hat darauf bis { $time } gewartet. Lassen Sie sich einen neuen Link geben.
step-external = spektr wartet auf diese Werte
step-open = Seite von spektr öffnen
step-open-hint = Sie öffnet sich in Ihrem Browser; in ihrer Adresse steht das Token des Links.
step-open-elsewhere = Öffnen Sie für diesen Schritt den Link aus der E-Mail in Ihrem Browser.
step-vendor-hit-horizon = Hier wird das Unternehmen in einem Register gesucht. Das kann nur die Seite von spektr.
step-vendor-veriff = Hier zeigt die Person mit Veriff ein Ausweisdokument und ihr Gesicht. Das kann nur sie selbst, auf der Seite von spektr.
step-vendor-mit-id = Hier meldet sich die Person mit MitID an. Das kann nur sie selbst, auf der Seite von spektr.
step-vendor-bank-id = Hier meldet sich die Person mit BankID an. Das kann nur sie selbst, auf der Seite von spektr.
step-other = Dieser Schritt ist von einer Art, die diese Version von Dossier nicht kennt ({ $kind }). Öffnen Sie die Seite von spektr, um fortzufahren.
step-after = Wenn dort alles erledigt ist, holen Sie das Formular erneut.

# Steps that were sent
step-sent = Schritt { $number }, gesendet { $time }
step-sent-plain = Gesendet { $time }
step-sent-about = spektr hat dies. Hier lässt es sich lesen, aber nicht ändern.
step-back = Zurück zum Formular

# Starting an onboarding without a link
start-open = Onboarding ohne Link beginnen…
start-title = Onboarding beginnen
start-environment-hint = Wo der Workspace liegt.
start-key-hint = Aus den Einstellungen des Workspace (x-api-key). Er wird beim Tippen verdeckt.
start-key-wanted = Geben Sie den Workspace-Schlüssel ein.
start-process = Prozess
start-process-hint = Die ID des Prozesses, aus dem Workspace.
start-process-wanted = Geben Sie die ID des Prozesses ein, ohne Leerzeichen.
start-workspace = Workspace
start-workspace-wanted = Geben Sie die ID des Workspace ein, ohne Leerzeichen.
start-reference = Referenz
start-reference-hint = Wie Sie diesen Kunden nennen. Kann leer bleiben.
start-prefill = Werte, die im Formular vorausgefüllt werden
start-prefill-hint = Unter dem Namen, den spektr für das Feld verwendet, zum Beispiel first_name.
start-prefill-name = Name bei spektr, Zeile { $row }
start-prefill-value = Wert, Zeile { $row }
start-prefill-name-short = Name
start-prefill-value-short = Wert
start-prefill-add = Wert hinzufügen
start-prefill-remove = Zeile { $row } entfernen
start-prefill-nameless = Geben Sie jedem Wert den Namen seines Feldes, oder entfernen Sie ihn.
start-prefill-twice = Zwei Werte gelten demselben Feld. Entfernen Sie einen davon.
start-yes = Beginnen
start-going = Wird begonnen…
start-fault-reach = spektr ist nicht erreichbar. Prüfen Sie das Netzwerk und drücken Sie dann noch einmal „Beginnen“: Es bleibt dasselbe Onboarding.
start-fault-in-flight = spektr arbeitet noch am ersten Versuch. Drücken Sie gleich noch einmal „Beginnen“: Es bleibt dasselbe Onboarding.
start-fault-reused = spektr hat dieses Onboarding zuvor mit anderen Werten begonnen. Ändern Sie etwas, um ein neues zu beginnen.
start-fault-key = spektr kennt diesen Workspace-Schlüssel nicht. Prüfen Sie den Schlüssel und die Umgebung.
start-fault-none = spektr kennt in diesem Workspace keinen solchen Prozess. Prüfen Sie die beiden IDs.
start-fault-unread = Die Antwort von spektr ist nicht lesbar. Drücken Sie noch einmal „Beginnen“: Es bleibt dasselbe Onboarding.
start-fault-server = spektr hat selbst Schwierigkeiten. Drücken Sie gleich noch einmal „Beginnen“: Es bleibt dasselbe Onboarding.
start-fault-other = Das Onboarding wurde nicht begonnen. { $says }
start-replayed = spektr hatte dieses Onboarding schon begonnen und macht damit weiter.

# Names of languages, each in that language
language-en-US = English (US)
language-en-GB = English (UK)
language-da-DK = Dansk
language-de-DE = Deutsch
language-fr-FR = Français
language-sv-SE = Svenska
language-nb-NO = Norsk bokmål
language-fi-FI = Suomi
language-nl-NL = Nederlands
language-es-ES = Español
language-it-IT = Italiano
language-pl-PL = Polski

# The next step
step-slow = spektr arbeitet noch am nächsten Schritt.
step-next = spektr hat diesen Schritt und verlangt einen weiteren.
step-next-counted = spektr hat diesen Schritt und macht weiter mit: { $step }.
step-go-on = Weiter
step-not-begun = Der nächste Schritt konnte nicht begonnen werden. { $reason }
step-not-kept = Das Formular wird verwendet, aber nicht mit dem Fall aufbewahrt. { $reason }

# A changed form
form-change = Was sich im Formular geändert hat
form-change-more = { $count ->
        [one] und 1 weitere Änderung
       *[other] und { $count } weitere Änderungen
    }
form-change-read = Gelesen
