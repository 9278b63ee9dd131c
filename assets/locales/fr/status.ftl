status-ready = Pas encore envoyé
status-preparing = Interrogation de spektr sur le lien
status-submitting = Envoi des informations
status-checking = Vérification auprès de spektr
status-uploading = Envoi des documents
status-confirming = Demande de confirmation à spektr
status-needs-files = Documents nécessaires
status-needs-decision = Votre décision est nécessaire
status-token-expired = Nouveau lien nécessaire
status-rejected = Il y a un problème
status-interrupted = En pause
status-stopped = Arrêté
status-completed = Transmis
status-step-sent = Étape envoyée

status-file-waiting = En attente
status-file-sending = { $sent } sur { $total }
status-file-all-out = Tout est envoyé, en attente de confirmation
status-file-retrying = { $why } Nouvel essai, { $tries ->
        [one] après { $tries } essai
       *[other] après { $tries } essais
    }.
status-file-needs-post = En attente d’un nouveau lien d’envoi
status-file-unverified = Envoyé ; on demande à spektr si c’est arrivé
status-file-sent = Envoyé
status-file-missing = spektr n’a pas reçu ceci
status-file-paused = En pause. { $why }
status-file-held = Retenu
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = En attente de spektr sur l’état du processus (essai { $tries }, jusqu’à { $time } au plus tard)
status-wait-submit = En attente de la réponse de spektr au dossier (essai { $tries }, jusqu’à { $time } au plus tard)
status-wait-confirm = En attente de la réponse de spektr à la confirmation (essai { $tries }, jusqu’à { $time } au plus tard)
status-wait-next-try = spektr est occupé ou injoignable. Nouvel essai à { $time } (essai { $tries })
status-wait-running = spektr traite encore l’étape précédente. Demande chaque seconde (essai { $tries })
status-wait-own-step = spektr traite peut-être ce qui a été envoyé. Demande chaque seconde (essai { $tries })
status-wait-settling = spektr y travaille peut-être encore. Nouvelle vérification à { $time } (vérification { $tries })
status-wait-network = Le réseau est injoignable. Nouvel essai à { $time }
status-wait-upload = Aucun octet n’a bougé depuis un moment. Attente jusqu’à { $time }, puis le document est réessayé ou confirmé
status-retry-in = Nouvel essai dans { $secs } s
status-bytes = { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
status-kilobytes = { $count } ko
status-megabytes = { $count } Mo

status-proof-answer = spektr a répondu que le dossier est terminé.
status-proof-step = spektr a répondu que cette étape est terminée.
status-proof-check = La réponse s’est perdue, mais l’état indiqué par spektr montre que le dossier est passé.
status-proof-step-check = La réponse s’est perdue, mais l’état indiqué par spektr montre que cette étape est passée.

status-kept-keyring = Le lien est conservé dans le trousseau du système
status-kept-memory = Aucun trousseau ne répond : le lien est gardé en mémoire jusqu’à la fermeture de Dossier
status-kept-locked = Le trousseau est verrouillé : le lien est gardé en mémoire jusqu’à la fermeture de Dossier

status-live = PRODUCTION
status-sandbox = BAC À SABLE
status-test = TEST
status-practice = ENTRAÎNEMENT
status-custom = ADRESSE PROPRE

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } { $month } { $year }
status-yes = Oui
status-no = Non
status-months = janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.

status-speed = { $speed } par seconde
status-left-secs = environ { $count } s restantes
status-left-minutes = environ { $count } min restantes
status-stands-still = rien n’est envoyé en ce moment
status-links-minutes = Les liens des documents sont valables { $count } min.
status-links-secs = Les liens des documents sont valables { $count } s ; de nouveaux sont ensuite demandés automatiquement.
status-links-ended = Les liens des documents ont expiré ; de nouveaux sont demandés automatiquement.
status-problems-only = Problèmes seulement ({ $count })
status-problems-all = Tout afficher ({ $count })
status-again-only = Seul ce qui n’est pas arrivé est renvoyé.
status-next-missing = Renvoyez-le, ou remplacez-le.
status-next-other = Remplacez-le par un autre fichier.
status-next-failed = Remplacez-le, ou renvoyez-le.
status-next-paused = Il continue quand vous reprenez.
status-next-held = Il est envoyé quand vous le réessayez ou reprenez.
status-hold-file = Retenir { $name }
status-retry-file = Réessayer { $name }
status-no-change = Il ne peut pas être modifié maintenant : spektr l’a peut-être déjà. La suite l’établit, et rien n’est envoyé deux fois.
status-on-review = Ce qui manque est indiqué sur cette page.
status-next-retrying = Il n’y a rien à faire : un nouvel essai est automatique.

status-notification-summary = Dossier
status-notification-completed = Un dossier a été transmis. Son reçu est dans Dossier.
status-notification-rests = L’envoi d’un dossier s’est arrêté. Dossier indique la suite.
