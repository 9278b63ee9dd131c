window-title = Titre du dossier
window-title-empty = Dossier sans titre
window-new = Nouveau
window-open = Ouvrir…
window-save = Enregistrer…
window-is-saved = Enregistré
window-is-not-saved = Pas encore enregistré
window-send = Envoyer
window-send-to = Envoyer à spektr ({ $environment })
window-review = Vérifier et envoyer
window-send-busy = L’envoi est en cours. Arrêtez-le d’abord pour modifier quoi que ce soit.
window-send-not-now = L’envoi est impossible maintenant. L’état indique quoi faire.
window-locked = Le dossier ne peut pas être modifié pendant l’envoi
window-connect = Coller le lien…
window-change-destination = Changer…
window-filled-by = rempli par { $name }
window-token-minutes = lien valable { $count } min
window-token-hours = lien valable { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
window-token-days = lien valable { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
window-token-ended = le lien a expiré
window-link = Lien
window-link-chip = Où il va : { $what }
window-link-step = Formulaire
window-link-kept = Conservation
window-chip-minutes = { $count } min
window-chip-hours = { $count } h
window-chip-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
window-chip-ended = expiré
window-dismiss = Fermer ce message

window-case-itself = Le dossier lui-même
window-companies = Sociétés
window-people = Personnes
window-add-company = Ajouter une société
window-add-person = Ajouter une personne
window-unnamed-company = Société sans nom ({ $reference })
window-unnamed-person = Personne sans nom ({ $reference })
window-outline-top = Sommet de la structure
window-outline-share = { $share } %
window-outline-role = { $role } de { $held }
window-outline-filled-short = { $answered } sur { $asked }
window-outline-filled = { $answered } sur { $asked } remplis
window-outline-warnings = { $count ->
        [one] { $count } point à examiner
       *[other] { $count } points à examiner
    }
window-outline-search = Chercher
window-outline-no-company = Aucune société de ce nom
window-outline-no-person = Aucune personne de ce nom
window-theme-light = Thème clair
window-theme-dark = Thème sombre

window-kind-company = Société
window-kind-person = Personne
window-kind-case = Informations qui ne concernent ni une société ni une personne
window-start = Commencez avec ce que vous avez
window-start-hint = Trois étapes, dans n’importe quel ordre. Dossier enregistre au fur et à mesure, et rien n’est envoyé avant que vous n’appuyiez sur Envoyer à la page Vérification.
window-start-link = Collez le lien
window-start-link-hint = Celui de l’e-mail de spektr. Il dit où va le dossier et ce qui est demandé.
window-start-link-box = Lien de spektr
window-start-link-yes = Utiliser le lien
window-start-link-done = Le dossier va vers { $environment }.
window-start-name = Qui remplit ce dossier
window-start-papers = Déposez les papiers
window-start-papers-hint = Passeports, certificats, un dossier entier. Dossier propose la place de chacun.
window-start-papers-drop = Déposez ici des fichiers ou un dossier
window-start-papers-choose = Choisir un fichier à classer…
window-start-papers-done = { $count ->
        [one] { $count } fichier attend sa place.
       *[other] { $count } fichiers attendent leur place.
    }
window-start-people = Ajoutez des sociétés et des personnes
window-start-people-hint = D’abord la société, puis les personnes derrière elle. Chacune a son formulaire et ses documents.
window-start-onboarding = Pas de lien ? Démarrer une entrée en relation…
window-start-practice = Essayer avec le serveur d’entraînement
window-start-practice-hint = Un dossier fictif et un serveur dans cette fenêtre. Rien ne sort de cet ordinateur.
window-start-practice-starting = Le serveur d’entraînement démarre…
window-practice-failed = Le serveur d’entraînement n’a pas pu démarrer. Vérifiez qu’il y a de la place sur le disque, puis réessayez.
window-practice-title = { $title } (entraînement)
window-start-company = Ajouter une société
window-start-person = Ajouter une personne
window-remove = Retirer
window-remove-named = Retirer { $name }
window-optional = (facultatif)
window-one-a-line = Un par ligne
window-yes = Oui
window-choose = Choisir…
window-named = { $label }, { $owner }
window-unknown-kind = Cette version de Dossier ne connaît pas les champs de type « { $kind } ». Ce que vous saisissez est envoyé tel quel.
window-advanced = Avancé
window-reference-section = Référence
window-reference-hint = Le nom que spektr donne à cette société ou personne dans ses réponses. Ne le changez que si spektr attend un autre nom.
window-reference-of = Référence de { $name }
window-other-fields = Autres champs
window-other-fields-hint = Champs que spektr attend et que le formulaire ci-dessus n’a pas.
window-other-fields-count = { $count ->
        [one] { $count } autre champ
       *[other] { $count } autres champs
    }
window-other-file = « { $key } » est parmi les documents ci-dessus.
window-add-field = Ajouter un champ
window-field-name = Nom utilisé par spektr
window-field-kind = Type de champ
window-field-taken = Il y a déjà un champ de ce nom. Choisissez-en un autre.
window-field-unnamed = Saisissez d’abord le nom du champ
window-add = Ajouter
window-never-mind = Annuler
window-never-mind-role = Annuler le nouveau rôle
window-never-mind-field = Annuler le nouveau champ
window-kind-text = Texte
window-kind-number = Nombre
window-kind-flag = Oui ou non
window-kind-list = Liste
window-kind-file = Document

window-documents = Documents
window-filled = { $filled } sur { $count }
window-choose-file = Choisir un fichier…
window-choose-file-for = Choisir un fichier…, { $slot }
window-replace = Remplacer…
window-replace-for = Remplacer { $slot }
window-remove-file = Retirer
window-remove-file-for = Retirer le fichier de { $slot }
window-more = Autres commandes
window-more-for = Plus pour { $slot }
window-slot-empty = Vide
window-slot-drop = Déposez un fichier ici
window-slot-drop-kinds = Déposez un fichier { $kinds } ici
window-slot-keys = Espace l’affiche, Maj+F10 ouvre son menu, Suppr le retire.
window-slot-menu = Plus (Maj+F10)
window-slot-wanted = Joignez un fichier ici
window-slot-reading = Lecture du fichier…
window-slot-ready = Prêt à l’envoi
window-original-changed = L’original a changé depuis.
window-original-copy = C’est ce que vous avez joint qui est envoyé.
window-original-use = Utiliser la nouvelle version
window-original-use-for = Utiliser la nouvelle version de { $slot }
window-original-not-taken = La nouvelle version n’a pas été prise, et ce que vous aviez joint reste. { $reason }
window-sent-as = Sera envoyé sous le nom { $file }
window-drop-later = Déposez ici pour les trier plus tard
window-drop-fitting = Ou déposez sur un emplacement éclairé.
window-drop-attach = Joindre { $file }
window-drop-folder = Les fichiers d’un dossier attendent dans le bac
window-drop-replace = Remplacer par { $file }
window-drop-several = Joindre { $file }. { $count ->
        [2] L’autre attend
       *[other] Les autres attendent
    } dans le bac.
window-assign = Quel est ce document ?
window-assign-none = Il n’y a pas encore de place pour un document. Ajoutez d’abord une société ou une personne, puis déposez de nouveau le fichier.
window-assign-choose = Choisissez d’abord un emplacement
window-assign-filled = a un fichier
window-assign-replaces = son fichier sera remplacé
window-assign-yes = Joindre ici
window-not-attached = { $file } n’a pas été joint à { $slot }. { $reason }

window-relations = Rôles et actionnariat
window-relations-none = Personne ne détient encore rien ici.
window-relation-owns-share = { $holder } détient { $share } % de { $held }
window-relation-owns = { $holder } détient { $held }
window-relation-role-share = { $holder } détient { $share } % de { $held } ({ $role })
window-relation-role = { $holder } est { $role } de { $held }
window-relation-top = { $holder } est au sommet de la structure comme { $role }
window-top = Sommet de la structure
window-percent = %
window-share-of = Part de { $holder } dans { $held }, en pour cent
window-add-role = Ajouter un rôle
window-role-is = { $name } est
window-role-of = de
window-role-with = avec
window-role-name = Rôle de { $name }
window-role-held = Ce que { $name } détient
window-role-share = Nouvelle part de { $name }, en pour cent
window-role-unready = Choisissez un rôle et ce sur quoi il porte
window-role-owner = propriétaire
window-role-ubo = bénéficiaire effectif
window-role-shareholder = actionnaire
window-role-director = administrateur
window-role-manager = dirigeant
window-role-signatory = signataire autorisé
window-role-controlling = entité de contrôle
window-role-control = personne exerçant un contrôle important

window-status = État
window-status-open = Afficher l’état
window-status-close = Masquer l’état
window-status-shut = Fermer l’état
window-status-pin = Garder l’état ouvert
window-status-unpin = Ne pas garder l’état ouvert
window-ready = Prêt à l’envoi
window-ready-hint = Tout ce qu’il faut est là, et rien n’est faux.
window-missing = { $count ->
        [one] { $count } élément manquant
       *[other] { $count } éléments manquants
    }
window-ready-look = Rien n’est à corriger. Examinez ce qui figure ci-dessous avant d’envoyer.
window-ready-missing = Rien n’est à corriger, mais il manque quelque chose. Le dossier peut être envoyé sans.
window-still-missing = Manque encore
window-check = Contrôler
window-before-sending = Avant de pouvoir envoyer
window-problem = Il y a un problème
window-look-at = À examiner
window-to-fix = { $count ->
        [one] { $count } point à corriger
       *[other] { $count } points à corriger
    }
window-total = { $sent } sur { $total }
window-cancel = Mettre l’envoi en pause
window-cancel-hint = Rien n’est perdu. Reprenez quand vous voulez.
window-change-case = Arrêter et modifier
window-change-case-hint = spektr n’a encore rien de ce dossier ; il peut donc être modifié et renvoyé.
window-new-link = Coller un nouveau lien
window-send-again = Renvoyer
window-try-now = Essayer maintenant
window-check-now = Vérifier maintenant
window-check-again = Vérifier de nouveau
window-resume = Reprendre
window-retry-all = Tout réessayer
window-retry-all-hint = spektr indique d’abord ce qu’il a. Tout le reste est envoyé, y compris ce qui avait été abandonné ; rien de ce qu’il a n’est envoyé deux fois.
window-submit-anyway = Renvoyer quand même…
window-receipt-files = { $count ->
        [0] Aucun document n’était nécessaire.
        [one] spektr a { $count } document.
       *[other] spektr a { $count } documents.
    }
window-receipt-saved = Le reçu est conservé sur cet ordinateur.
window-receipt-unsaved = Le reçu n’a pas pu être écrit sur le disque. Notez l’empreinte ci-dessous.

window-connect-title = Où va ce dossier
window-connect-link = Lien ou jeton
window-connect-link-hint = Collez le lien complet de l’e-mail de spektr, ou le jeton seul. Il est masqué pendant la saisie.
window-connect-link-kept = Il y a déjà un lien. N’en collez un autre que pour le remplacer.
window-connect-unread = Aucun jeton trouvé ici. Copiez le lien complet de l’e-mail et collez-le.
window-connect-covered = Votre filtre de messagerie masque l’adresse de ce lien. Ouvrez-le dans votre navigateur, copiez l’adresse alors affichée et collez-la ici.
window-connect-several = Il y a ici plusieurs liens avec des jetons différents. Ne collez que celui de ce dossier.
window-connect-environment = Environnement
window-connect-environment-hint = Un jeton seul ne dit pas d’où il vient.
window-connect-environment-wanted = Choisissez l’environnement de ce jeton.
window-environment-live = Production : données de vraies personnes
window-environment-sandbox = Bac à sable
window-environment-test = Test
window-environment-own = Adresse propre
window-connect-address = Adresse de l’API
window-connect-address-wanted = Saisissez une adresse qui commence par https://
window-connect-name = Votre nom
window-connect-name-hint = spektr le conserve comme celui de la personne qui a rempli le formulaire.
window-connect-name-wanted = Saisissez votre nom.
window-connect-key = Clé de l’espace de travail
window-connect-key-hint = Seulement si votre espace de travail en a une (x-api-key).
window-connect-key-kept = Une clé est définie. N’en saisissez une autre que pour la remplacer.
window-connect-key-unread = Une clé n’a que des lettres, des chiffres et des signes, sans espaces. Copiez la clé seule et collez-la.
window-connect-yes = Utiliser ce lien
window-not-now = Pas maintenant

window-ask-replace = Remplacer le fichier ?
window-ask-replace-detail = { $slot } a déjà un fichier. { $file } prend sa place ; le fichier sur le disque n’est pas touché.
window-ask-replace-yes = Remplacer
window-ask-replace-no = Garder l’ancien
window-ask-again = Renvoyer tout le dossier ?
window-ask-again-detail = spektr l’a peut-être déjà. Le renvoyer peut créer une seconde transmission. Demandez d’abord au support de spektr si possible.
window-ask-again-yes = Le renvoyer
window-ask-circle = L’envoyer avec une boucle ?
window-ask-circle-detail = Quelqu’un dans ce dossier a un rôle en soi-même, ou plusieurs se détiennent en boucle. L’API records de spektr refuse les boucles ; spektr peut donc refuser le dossier.
window-ask-circle-yes = L’envoyer quand même
window-ask-new = Commencer un nouveau dossier ?
window-ask-new-yes = Commencer sans enregistrer
window-ask-open = Ouvrir un autre dossier ?
window-ask-open-yes = Ouvrir sans enregistrer
window-ask-close = Fermer Dossier ?
window-ask-close-yes = Fermer sans enregistrer
window-ask-unsaved-detail = Ce que vous avez changé depuis le dernier enregistrement n’est que dans cette fenêtre.
window-ask-held-detail = Le dossier derrière cette page n’a pas pu être enregistré et serait perdu. Déverrouillez-le pour le garder.
window-ask-busy = Arrêter l’envoi et fermer ?
window-ask-busy-detail = Des documents sont en route. Ce qui est arrivé y reste, et vous pourrez continuer la prochaine fois.
window-ask-busy-yes = Arrêter et fermer
window-ask-busy-no = Continuer l’envoi

window-undo = Annuler
window-undo-this = Annuler : { $what }
window-undo-none = Il n’y a rien à annuler
window-redo = Rétablir
window-redo-none = Il n’y a rien à rétablir
window-removed = { $name } a été retiré
window-taken-out = Le document a été retiré de { $slot }

window-busy = Dossier est occupé. Réessayez dans un instant.
window-saved = Le dossier est enregistré.
window-link-recalled = Le lien de la dernière fois est utilisé. Vérifiez qu’il est bien celui de ce dossier.
window-practice-name = Entraînement
window-all-files = Tous les fichiers
window-case-file-kind = Fichier de dossier
window-document-kind = Documents
window-case-file-name = dossier.json

window-cases = Dossiers
window-new-case = Nouveau dossier
window-cases-search = Chercher des dossiers
window-cases-none = Un dossier contient les sociétés, les personnes et les papiers d’un client, jusqu’à ce que spektr ait tout.
window-cases-none-so = Aucun dossier n’est dans cet état.
window-cases-show-all = Afficher tous les dossiers
window-cases-all = Tous
window-cases-drafts = Brouillons
window-cases-to-send = Prêts
window-cases-under-way = En cours
window-cases-done = Terminés
window-cases-filter = { $filter }, { $count ->
        [one] { $count } dossier
       *[other] { $count } dossiers
    }
window-cases-by-title = Titre
window-cases-by-state = État
window-cases-by-changed = Dernière modification
window-cases-ascending = Trié, du premier au dernier
window-cases-descending = Trié, du dernier au premier
window-cases-not-found = Aucun dossier n’a ces mots dans son titre.
window-cases-draft = Brouillon
window-cases-ready = Prêt
window-cases-sending = Envoi { $sent }/{ $documents }
window-cases-duplicate = Dupliquer
window-cases-duplicate-this = Dupliquer { $title }
window-cases-rename = Renommer…
window-cases-rename-this = Renommer { $title }
window-rename-title = Renommer le dossier
window-rename-yes = Renommer
window-copy-of = Copie de { $title }
window-deleted = { $title } a été supprimé
window-cases-unreadable = Un dossier endommagé
window-cases-delete = Supprimer { $title }
window-cases-entities = { $count ->
        [one] { $count } société ou personne
       *[other] { $count } sociétés et personnes
    }
window-cases-documents = { $count ->
        [one] { $count } document
       *[other] { $count } documents
    }
window-export = Exporter…
window-kept-at = Enregistré { $time }
window-kept-soon = Enregistrement…
window-not-kept = Non enregistré : { $reason }
window-not-kept-full = le disque est plein
window-not-kept-read-only = l’emplacement est en lecture seule
window-not-kept-newer = un Dossier plus récent a fait ces dossiers
window-not-kept-other = le disque a refusé
window-kept-keyring = Les dossiers sont conservés chiffrés sur cet ordinateur ; la clé est dans le trousseau du système.
window-kept-passphrase = Les dossiers sont conservés chiffrés sur cet ordinateur ; le trousseau ou votre phrase secrète les ouvre.
window-kept-nowhere = Les dossiers existent dans cette fenêtre jusqu’à sa fermeture, et dans les fichiers que vous enregistrez.
window-back-to-case = Retour au dossier
window-memory-only = Les dossiers ne sont pas conservés sur cet ordinateur : ils existent dans cette fenêtre jusqu’à sa fermeture. { $reason }
window-keep-again = Réessayer de conserver les dossiers
window-without = Vos dossiers verrouillés restent tels quels. Ce que vous saisissez maintenant existe dans cette fenêtre jusqu’à sa fermeture.
window-checking = { $count ->
        [one] { $count } dossier était en route. On vérifie si spektr l’a reçu…
       *[other] { $count } dossiers étaient en route. On vérifie si spektr les a reçus…
    }
window-vanished = { $count ->
        [one] { $count } dossier conservé n’est plus là. Restaurez le dossier de données à partir d’une sauvegarde.
       *[other] { $count } dossiers conservés ne sont plus là. Restaurez le dossier de données à partir d’une sauvegarde.
    }
window-not-recovered = Un dossier en route ne peut pas être vérifié. { $reason }
window-settled = Un dossier en route redevient un brouillon : il a été refusé ou abandonné, ou spektr ne l’avait pas. Envoyez-le quand vous le souhaitez.
window-receipt-not-kept = Ce qui a été envoyé est chez spektr, mais son reçu n’est pas encore conservé. { $reason }
window-link-not-kept = Le lien est utilisé, mais n’est pas conservé pour la prochaine fois. { $reason }

window-opening = Ouverture de vos dossiers…
window-opening-detail = Quand le système demande le mot de passe du trousseau, saisissez-le là.
window-locked-title = Vos dossiers sont verrouillés
window-unlock = Déverrouiller
window-lock-now = Verrouiller maintenant
window-lock-saving = Ce que vous avez saisi est en cours d’enregistrement.
window-lock-held = Le dossier ouvert n’a pas pu être enregistré. Il reste en mémoire derrière cette page jusqu’au déverrouillage.
window-lock-sending = { $count ->
        [one] { $count } dossier est encore en cours d’envoi. Ce qu’il lui faut reste en mémoire jusqu’à la fin.
       *[other] { $count } dossiers sont encore en cours d’envoi. Ce qu’il leur faut reste en mémoire jusqu’à la fin.
    }
window-lock-after = Verrouiller en cas d’inactivité
window-lock-after-minutes = { $count ->
        [0] Jamais
       *[other] Après { $count } minutes
    }
window-lock-needs-passphrase = Définissez d’abord une phrase secrète. Sans elle, n’importe qui pourrait déverrouiller les dossiers.
window-lock-after-hint = Seule la phrase secrète ouvre les dossiers verrouillés, même après un redémarrage.
window-keep-days = Supprimer les documents copiés des brouillons non touchés
window-keep-days-count = Après { $count } jours
window-lock-again = Réessayer
window-lock-open = Déverrouiller vos dossiers…
window-lock-without = Continuer sans eux
window-lock-busy = Un instant : la clé est recherchée.
window-passphrase = Phrase secrète
window-passphrase-wanted = Saisissez d’abord la phrase secrète.
window-passphrase-keep = Conserver les dossiers sous une phrase secrète…
window-passphrase-set-it = Définir une phrase secrète…
window-passphrase-change = Changer la phrase secrète…
window-passphrase-title = Définir une phrase secrète
window-passphrase-title-change = Changer la phrase secrète
window-passphrase-detail = Elle ouvre vos dossiers là où le trousseau ne le fait pas, et une fois que vous les avez verrouillés. Personne ne peut la restaurer : notez-la et gardez-la en lieu sûr.
window-passphrase-present = Phrase secrète actuelle
window-passphrase-new = Nouvelle phrase secrète
window-passphrase-again = Nouvelle phrase secrète, encore une fois
window-passphrase-repeat = Phrase secrète, encore une fois
window-passphrase-short = Prenez au moins 10 caractères ; quelques mots sans rapport entre eux conviennent bien.
window-passphrase-differs = Les deux ne sont pas identiques. Saisissez de nouveau la nouvelle phrase secrète.
window-passphrase-not-present = Ce n’est pas la phrase secrète actuelle. Rien n’a changé.
window-passphrase-yes = Utiliser cette phrase secrète
window-passphrase-set = La phrase secrète est définie.

window-ask-link = Ce lien est-il pour le même client ?
window-ask-link-detail = Le dossier a été envoyé la dernière fois avec un autre lien. N’utilisez le nouveau que s’il est venu pour ce client.
window-ask-link-yes = Utiliser le nouveau lien
window-ask-link-no = Garder l’ancien

window-chooser-title-open = Choisir un fichier
window-chooser-title-save = Choisir où enregistrer
window-chooser-no-dialog = Ce système n’affiche pas de boîte de dialogue de fichiers. Choisissez ici, ou collez le chemin du fichier. Installer un portail de bureau ou zenity apporte celle du système.
window-chooser-failed = La boîte de dialogue du système a échoué. Choisissez ici, ou collez le chemin du fichier.
window-chooser-no-answer = La boîte de dialogue du système n’a pas répondu. Ce qui est choisi ici compte, et l’autre est abandonnée.
window-chooser-path = Chemin
window-chooser-up = Dossier parent
window-chooser-top = Il n’y a pas de dossier parent
window-chooser-folder = Dossier { $name }
window-chooser-file = Fichier { $name }
window-chooser-reading = Lecture du dossier…
window-chooser-empty = Aucun fichier ne convient ici.
window-chooser-cut = Le dossier contient plus que ce qui est listé. Saisissez le chemin.
window-chooser-all = Tous les fichiers
window-chooser-open = Choisir
window-chooser-save = Enregistrer ici
window-chooser-replace = Remplacer le fichier
window-chooser-exists = Il y a un fichier de ce nom. Choisissez un autre nom, ou remplacez-le.
window-chooser-nowhere = Ce fichier n’existe pas, ou ne peut pas être lu. Vérifiez le chemin.
