review-tab-form = Informations
review-tab-ownership = Actionnariat
review-tab-documents = Documents
review-tab-review = Vérification

review-title = Vérifiez le dossier avant de l’envoyer
review-title-sent = Ce qui a été envoyé
review-where = Où il va
review-where-environment = Va vers
review-where-nowhere = Pas encore de lien. Collez le lien de l’e-mail de spektr.
review-where-live = C’est l’environnement de production : ce que vous envoyez concerne de vraies personnes, et spektr agit en conséquence.
review-where-practice = Le serveur d’entraînement sur cet ordinateur. Rien n’en sort.
review-where-sandbox = Un environnement d’essai. N’y envoyez pas de données de vraies personnes.
review-where-own = Une adresse à vous. Assurez-vous de savoir à qui elle appartient.
review-who = Rempli par
review-who-nobody = Pas encore indiqué
review-hosts = Les documents vont vers
review-hosts-s3 = Amazon S3, aux adresses que spektr donne pour ce dossier, et nulle part ailleurs
review-hosts-more = Amazon S3, aux adresses que spektr donne pour ce dossier, et les hôtes autorisés dans les paramètres : { $hosts }
review-hosts-here = Le serveur d’entraînement sur cet ordinateur, et nulle part ailleurs
review-documents = Documents
review-documents-count = { $count ->
        [0] Aucun
        [one] { $count } document, { $size }
       *[other] { $count } documents, { $size } au total
    }
review-change = Modifier
review-change-named = Modifier { $what }
review-change-where = Changer la destination
review-change-who = Changer qui le remplit
review-missing = Ce qui manque
review-missing-none = Rien ne manque.
review-missing-copy = Copier la liste des manques
review-missing-copied = Copié. Collez-le dans un e-mail.
review-missing-head = Manque pour { $title } :
review-missing-head-untitled = Manque encore :
review-company = Société
review-person = Personne
review-owns = Qui détient quoi
review-nothing = Rien de saisi
review-reading = En cours de lecture
review-not-read = Ne peut pas encore être envoyé
review-sent-as = envoyé sous le nom { $file }
review-exact = Ce qui est envoyé, exactement
review-exact-show = Afficher exactement ce qui est envoyé
review-exact-hide = Masquer ce qui est envoyé
review-exact-hint = Coupé en lignes pour la lecture ; sinon exactement ce qui est envoyé. Les documents sont envoyés à part.
review-exact-not-yet = Corrigez d’abord ce qui manque : rien d’inachevé n’est envoyé, il n’y a donc rien à montrer.
review-exact-copy = Tout copier
review-send-hint = L’envoi commence tout de suite. Vous pouvez l’arrêter, et rien n’est perdu.
