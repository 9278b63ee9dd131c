# Faults of the vault, each with one next step. Sentences speak of cases, never of a vault.

vault-in-use = Ein anderes Dossier hat diese Fälle geöffnet. Arbeiten Sie in dessen Fenster weiter, oder schließen Sie es zuerst.
vault-read-only = Der Ordner für Fälle lässt sich nur lesen, darum wird nichts gespeichert. Geben Sie Dossier einen Ordner, in den es schreiben darf.
vault-disk-full = Nicht gespeichert: Die Festplatte ist voll. Schaffen Sie Platz; was vorher gespeichert war, ist unversehrt.
vault-not-written = Nicht gespeichert: Die Festplatte hat es verweigert. Prüfen Sie die Festplatte; was vorher gespeichert war, ist unversehrt.
vault-not-read = Die Festplatte konnte das Gespeicherte nicht lesen. Prüfen Sie die Festplatte und versuchen Sie es dann erneut.
vault-damaged = Das Gespeicherte ist nicht mehr lesbar: Es ist beschädigt. Es bleibt, wie es ist; stellen Sie es aus einer Sicherung wieder her.
vault-newer = Ein neueres Dossier hat diese Fälle gespeichert. Hier lassen sie sich lesen; aktualisieren Sie Dossier, um sie zu ändern.
vault-no-such-case = Diesen Fall gibt es nicht mehr. Öffnen Sie einen anderen aus der Liste.
vault-not-open = Fälle werden zurzeit nicht gespeichert, weil Ihre gespeicherten Fälle gesperrt sind. Entsperren Sie sie zuerst.
vault-wrong-passphrase = Das ist nicht die Passphrase. Versuchen Sie es noch einmal; es hat sich nichts geändert.

# Faults of the vault's key
vault-key-no-entry = Der Schlüssel zu Ihren Fällen fehlt im Schlüsselbund des Systems. Stellen Sie den Schlüsselbund wieder her und versuchen Sie es erneut, oder geben Sie die Passphrase ein.
vault-key-locked = Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie die Passphrase ein.
vault-key-no-keyring = Auf diesem System antwortet kein Schlüsselbund. Starten Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie die Passphrase ein.
vault-key-other-key = Der Schlüsselbund des Systems enthält einen anderen Schlüssel als den, mit dem Ihre Fälle gespeichert wurden. Stellen Sie den Schlüsselbund wieder her und versuchen Sie es erneut, oder geben Sie die Passphrase ein.
vault-key-not-asked = Nur die Passphrase öffnet sie jetzt. Der Schlüsselbund des Systems wird nicht gefragt.

# Parts of a damaged case that can't be read; the sentences are joined
vault-damage-older = Der letzte gespeicherte Stand dieses Falls ist nicht lesbar. Dies ist der Stand davor.
vault-damage-older-entities = { $count ->
        [one] 1 Unternehmen oder 1 Person ist
       *[other] { $count } Unternehmen oder Personen sind
    } auf einem früheren Stand.
vault-damage-older-relations = { $count ->
        [one] 1 Beziehung ist
       *[other] { $count } Beziehungen sind
    } auf einem früheren Stand.
vault-damage-lost-entities = { $count ->
        [one] 1 Unternehmen oder 1 Person ist
       *[other] { $count } Unternehmen oder Personen sind
    } verloren.
vault-damage-lost-relations = { $count ->
        [one] 1 Beziehung ist
       *[other] { $count } Beziehungen sind
    } verloren.
vault-damage-line = Der Stand dieses Falls ist nicht lesbar.
vault-damage-copies = Einige seiner Dokumente fehlen möglicherweise.
vault-damage-next = Prüfen Sie alles: Er geht als neuer Fall weiter, und der beschädigte bleibt, wie er ist.
