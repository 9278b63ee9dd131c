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
review-missing-copy = Copier la liste des manques
review-missing-copied = Copié. Collez-le dans un e-mail.
review-fix = Corriger
review-fix-named = Corriger : { $what }
review-missing-head = Manque pour { $title } :
review-missing-head-untitled = Manque encore :
review-company = Société
review-person = Personne
review-owns = Qui détient quoi
review-nothing = Rien de saisi
review-unanswered = Sans réponse
review-reading = En cours de lecture
review-not-read = Ne peut pas encore être envoyé
review-sent-as = envoyé sous le nom { $file }
review-exact = Ce qui est envoyé, exactement
review-exact-show = Afficher exactement ce qui est envoyé
review-exact-hide = Masquer ce qui est envoyé
review-exact-hint = Coupé en lignes pour la lecture ; sinon exactement ce qui est envoyé. Les documents sont envoyés à part.
review-exact-not-yet = Corrigez d’abord ce qui manque : rien d’inachevé n’est envoyé, il n’y a donc rien à montrer.
review-exact-copy = Tout copier
review-will = { $companies ->
        [0] Aucune société
        [one] { $companies } société
       *[other] { $companies } sociétés
    }, { $people ->
        [0] aucune personne
        [one] { $people } personne
       *[other] { $people } personnes
    } et { $documents ->
        [0] aucun document
        [one] { $documents } document ({ $size })
       *[other] { $documents } documents ({ $size })
    } partent tout de suite vers spektr ({ $environment }). Vous pouvez mettre l’envoi en pause, et rien n’est perdu.
review-will-nowhere = Le dossier n’a pas encore de lien. Il vous est demandé d’abord.
review-agree = J’ai vérifié ceci. Il s’agit de vraies personnes, et spektr agit en conséquence.
review-agree-first = Cochez d’abord la case ci-dessus : le dossier va vers la production.
