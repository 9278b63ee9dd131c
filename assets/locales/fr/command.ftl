command-ready = Prêt à l’envoi : rien à corriger.
command-to-fix = { $count ->
        [one] { $count } point à corriger
       *[other] { $count } points à corriger
    }
command-to-look-at = { $count ->
        [one] { $count } point à examiner
       *[other] { $count } points à examiner
    }
command-warning = À examiner : { $sentence }
command-next = Ensuite : { $step }
command-completed = Transmis. spektr a le dossier et { $count ->
        [0] aucun document n’était nécessaire
        [one] { $count } document
       *[other] { $count } documents
    }.
command-check-sound = Rien à corriger. Le dossier peut être envoyé.
command-check-warnings = { $counts }. Le dossier peut être envoyé.
command-more-to-fix = Et { $count } de plus à corriger.
command-more-to-look-at = Et { $count } de plus à examiner.
command-accept-warnings = Ce dossier contient une boucle ou des actions propres, que l’API records de spektr refuse. Rien n’a été envoyé. Pour l’envoyer quand même, ajoutez --accept-warnings.
command-receipt-when = Terminé le { $when }
command-receipt-case = Dossier { $sha256 }
command-receipt-not-saved = Le reçu n’a pas pu être écrit dans le journal : conservez cette sortie.
command-wait-case = Lecture des fichiers du dossier en cours. Dossier abandonne si aucun n’est terminé à { $time }
command-wait-replacement = Lecture des fichiers de remplacement en cours. Dossier abandonne si aucun n’est terminé à { $time }
command-wait-token = En attente du contenu du fichier du jeton, jusqu’à { $time }
command-wait-api-key = En attente du contenu du fichier de la clé d’API, jusqu’à { $time }
command-case-silent = Un fichier du dossier s’ouvre mais ne peut pas être lu : rien n’est venu pendant une minute. Rien n’a été envoyé. S’il est sur un lecteur réseau, copiez-le sur cet ordinateur et réessayez.
command-replacement-silent = Un fichier donné avec --replace s’ouvre mais ne peut pas être lu : rien n’est venu pendant une minute. Rien n’a été envoyé. S’il est sur un lecteur réseau, copiez-le sur cet ordinateur et réessayez.
command-token-silent = Le fichier du jeton s’ouvre, mais rien ne peut y être lu. Rien n’a été envoyé. Indiquez un fichier qui contient le jeton ou le lien.
command-api-key-silent = Le fichier de la clé d’API s’ouvre, mais rien ne peut y être lu. Rien n’a été envoyé. Indiquez un fichier qui contient la clé.
command-no-token = Ce fichier ne contient aucun jeton. Mettez-y le jeton, ou le lien complet de l’e-mail, et rien d’autre.
command-token-unreadable = Le fichier du jeton ne peut pas être lu. Vérifiez son chemin et vos droits de lecture.
command-link-covered = Le lien de ce fichier vient d’un filtre de messagerie qui masque la véritable adresse. Ouvrez-le dans un navigateur et mettez dans le fichier l’adresse alors affichée.
command-link-several = Ce fichier contient plusieurs liens avec des jetons différents. N’y laissez que celui de ce dossier.
command-api-key-unreadable = Le fichier de la clé d’API ne peut pas être lu ou est vide. Vérifiez son chemin et vos droits de lecture.
command-no-api-key = Ce fichier ne contient aucune clé d’API. Mettez-y la clé et rien d’autre.
command-no-data-folder = Il n’y a pas de dossier de données où Dossier pourrait noter ce qu’il envoie ; rien n’a donc été envoyé. Définissez HOME (sous Linux aussi XDG_DATA_HOME) vers un dossier où vous pouvez écrire.
command-output-lost = La sortie n’a pas pu être écrite. Libérez de la place ou envoyez-la ailleurs, puis relancez la commande.
command-receipt-lost = Le dossier est transmis, mais son reçu n’a pas pu être écrit en sortie. Relancez la même commande : elle n’envoie rien et affiche le reçu.
command-interrupted = Arrêté. Rien n’a été envoyé.
command-replace = Ce dossier, ou un autre par le même lien, a été envoyé et n’est pas encore terminé. Si c’était celui-ci : pour envoyer un autre fichier à la place d’un fichier disparu ou inutilisable, ajoutez { $flags }
command-copy-denied = La copie du journal à côté du fichier de dossier n’a pas pu être écrite : Dossier n’a pas le droit d’y écrire. Rien n’est perdu : le journal lui-même est intact dans le dossier de données.
command-copy-not-written = La copie du journal à côté du fichier de dossier n’a pas pu être écrite : le disque est plein ou a refusé, ou autre chose occupe sa place. Rien n’est perdu : le journal lui-même est intact dans le dossier de données.
command-send-anyway = Un envoi antérieur de ce dossier, ou par ce lien, est encore ouvert. Seulement si vous savez que spektr ne l’a pas, ou que le serveur n’existe plus : --send-anyway l’abandonne et envoie le dossier tel qu’il est.
command-not-replaced = Non remplacé : { $slots }. spektr avait déjà le premier document et n’en a pas demandé d’autre ; le nouveau n’a donc pas été envoyé.
command-replace-form = écrivez-le sous la forme RÉFÉRENCE.CHAMP=FICHIER
command-replace-unknown = Le dossier n’a pas de document { $slot } à remplacer. Nommez-le comme dans les constats : RÉFÉRENCE.CHAMP.
command-engine-ended = Dossier n’a pas pu démarrer. Rien n’a été envoyé.
command-practice-failed = Le serveur d’entraînement n’a pas pu démarrer. Vérifiez que le port est libre et qu’il y a de la place sur le disque.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Appuyez sur Ctrl+C pour l’arrêter.
command-window-failed = La fenêtre ne peut pas s’ouvrir. Dossier a besoin d’un écran avec OpenGL ; sans écran, utilisez les commandes que liste dossier --help.
command-no-folder = Il n’y a aucun dossier où Dossier puisse écrire. Définissez TMPDIR et redémarrez Dossier.
command-window-elsewhere = Dossier est déjà ouvert. Sa fenêtre a été mise au premier plan.
command-window-silent = Dossier est déjà ouvert, mais sa fenêtre ne répond pas. Patientez, ou arrêtez-le et redémarrez Dossier : rien de ce qui est enregistré n’est perdu.
command-panic = Une erreur dans Dossier a interrompu ce qu’il faisait ici. Rien de ce qui est enregistré n’est perdu. Si Dossier s’est arrêté, redémarrez-le.
command-no-upload-host = Écrivez un hôte comme files.example.com ou files.example.com:8443 : ni https://, ni chemin, ni caractère générique, ni utilisateur, et pas cet ordinateur.
