failure-spektr-says = spektr répond : { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr n’en a pas dit plus.

failure-cannot-reach = Impossible de joindre spektr
    .detail = Le réseau ou spektr ne répond pas. Rien n’est perdu.
    .next = { $way ->
        [wait] Vérifiez le réseau. Dossier reprend de lui-même, ou tout de suite avec « Essayer maintenant ».
        [send] Vérifiez le réseau, puis renvoyez.
       *[resume] Vérifiez le réseau, puis reprenez.
    }
failure-outcome-unknown = On ne sait pas encore si spektr a reçu ceci
    .detail = L’envoi a eu lieu, mais la réponse de spektr s’est perdue ou n’a pas été attendue. Dossier interroge spektr avant de renvoyer quoi que ce soit.
    .next = { $way ->
        [wait] Dossier redemande de lui-même, ou tout de suite avec « Essayer maintenant ».
       *[resume] Vérifiez de nouveau.
    }
failure-undecided = spektr ne peut pas dire s’il a ce dossier
    .detail = La réponse au premier envoi s’est perdue, et spektr ne dit pas s’il est arrivé. Un nouvel envoi pourrait créer une seconde transmission.
    .next = Demandez au support de spektr s’il l’a reçu.
failure-accepted-undecided = spektr a accepté ce dossier et ne dit pas ce qu’il est devenu
    .detail = Il a été accepté lors du premier envoi et n’est donc pas renvoyé en entier. À présent, spektr ne le termine pas et ne demande pas ses documents.
    .next = S’il a été envoyé par un autre lien, continuez avec celui-là. Sinon, demandez au support de spektr.
failure-link-expired = Ce lien a expiré
    .detail = Le dossier est conservé tel quel. spektr l’accepte de nouveau avec un nouveau lien.
    .next = Collez un nouveau lien pour continuer.
failure-rejected = Il y a un problème dans les informations
    .detail = { $says } Rien n’a été transmis.
    .next = Modifiez le dossier, puis renvoyez-le.
failure-contract = La réponse de spektr ne correspond pas à vos fichiers
    .detail = { $what } Rien n’est envoyé sur la base d’une réponse qui ne correspond pas.
    .next = Envoyez ceci au support de spektr.
failure-finished-without-files = spektr a terminé sans demander vos fichiers
    .detail = Il a répondu que le dossier est terminé, mais aucun document n’a été reçu.
    .next = Demandez au support de spektr avant de le renvoyer.
failure-already-finished = Le processus de ce lien est déjà terminé
    .detail = Rien n’a été envoyé. Le lien a probablement déjà servi.
    .next = Collez un nouveau lien pour envoyer ce dossier.
failure-not-spektr = Votre réseau a répondu à la place de spektr
    .detail = Une page de connexion ou un proxy s’interpose.
    .next = { $way ->
        [wait] Connectez-vous au réseau. Dossier reprend de lui-même, ou tout de suite avec « Essayer maintenant ».
        [send] Connectez-vous au réseau, puis renvoyez.
       *[resume] Connectez-vous au réseau, puis reprenez.
    }
failure-redirected = spektr a redirigé vers une autre adresse
    .detail = Dossier ne suit pas de redirection avec des données personnelles.
    .next = Vérifiez l’adresse sous « Où va ce dossier ».
failure-refused-host = Les documents ne peuvent pas aller vers { $host }
    .detail = spektr a demandé d’envoyer les documents vers un hôte absent de la liste. Aucun document n’y a été envoyé.
    .next = Demandez au support de spektr si cet hôte est le sien. Si oui, autorisez-le dans les paramètres ou avec --allow-upload-host.
failure-refused-scheme = Les documents ne peuvent pas aller vers { $scheme }://{ $host }
    .detail = L’adresse donnée par spektr commence par « { $scheme }: », et les documents ne passent que par https. Aucun document n’y a été envoyé.
    .next = Envoyez ceci au support de spektr.
failure-refused-port = Les documents ne peuvent pas aller vers { $host } sur le port { $port }
    .detail = L’hôte est connu, mais pas avec ce port. Aucun document n’y a été envoyé.
    .next = Demandez au support de spektr si ce port est correct. Si oui, autorisez { $host }:{ $port } dans les paramètres ou avec --allow-upload-host.
failure-refused-user = Les documents ne peuvent pas aller vers { $host } sous un nom d’utilisateur
    .detail = L’adresse donnée par spektr contient un nom d’utilisateur ou un mot de passe, ce qu’une adresse d’envoi ne fait jamais. Aucun document n’y a été envoyé.
    .next = Envoyez ceci au support de spektr.
failure-refused-form = Les documents ne peuvent pas aller à l’adresse donnée par spektr
    .detail = Elle n’est pas écrite comme une adresse https. Aucun document n’y a été envoyé.
    .next = Envoyez ceci au support de spektr.
failure-certificate-untrusted = Le certificat du serveur n’est pas approuvé
    .detail = Aucune autorité reconnue par cet ordinateur ne l’a signé ; un autre serveur a pu répondre. Rien n’a été envoyé.
    .next = Vérifiez l’adresse. Si votre réseau inspecte les connexions, demandez à son responsable d’installer son certificat sur cet ordinateur.
failure-certificate-name = Le certificat du serveur appartient à un autre serveur
    .detail = Il n’a pas été émis pour l’adresse interrogée. Rien n’a été envoyé.
    .next = { $way ->
        [send] Vérifiez l’adresse et le réseau, puis renvoyez.
       *[resume] Vérifiez l’adresse et le réseau, puis reprenez.
    }
failure-certificate-ended = Le certificat du serveur a expiré
    .detail = Il a expiré le { $then }, et l’horloge de cet ordinateur indique { $now }. Rien n’a été envoyé.
    .next = Vérifiez l’horloge de cet ordinateur. Si elle est juste, prévenez le support de spektr.
failure-certificate-time = Le certificat du serveur a expiré ou n’est pas encore valable
    .detail = L’horloge de cet ordinateur indique { $now }. Rien n’a été envoyé.
    .next = Vérifiez l’horloge de cet ordinateur. Si elle est juste, prévenez le support de spektr.
failure-clock = L’horloge de votre ordinateur semble fausse ({ $now })
    .detail = D’après cette horloge, le certificat du serveur a expiré ou n’est pas encore valable. Rien n’a été envoyé.
    .next = { $way ->
        [send] Réglez l’horloge, puis renvoyez.
       *[resume] Réglez l’horloge, puis reprenez.
    }
failure-clock-early = L’horloge de votre ordinateur semble fausse ({ $now })
    .detail = Le certificat du serveur ne commence que le { $then }. Rien n’a été envoyé.
    .next = { $way ->
        [send] Réglez l’horloge, puis renvoyez.
       *[resume] Réglez l’horloge, puis reprenez.
    }
failure-clock-late = L’horloge de votre ordinateur semble fausse ({ $now })
    .detail = L’horloge du serveur en diffère, et d’après celle de votre ordinateur le certificat a expiré le { $then }. Rien n’a été envoyé.
    .next = { $way ->
        [send] Réglez l’horloge, puis renvoyez.
       *[resume] Réglez l’horloge, puis reprenez.
    }
failure-unexpected-status = spektr a refusé la requête
    .detail = { $says } (réponse { $status })
    .next = { $way ->
        [send] Vérifiez le lien et l’adresse, puis renvoyez.
       *[resume] Vérifiez le lien et l’adresse, puis reprenez.
    }
failure-server-failed = spektr a un problème de son côté
    .detail = Il continuait de répondre par une erreur ({ $status }). Rien n’est perdu.
    .next = { $way ->
        [wait] Patientez : Dossier reprend de lui-même, ou tout de suite avec « Essayer maintenant ».
        [send] Attendez quelques minutes, puis renvoyez.
       *[resume] Attendez quelques minutes, puis reprenez.
    }
failure-busy-until = { $who ->
        [storage] Le stockage des documents n’accepte aucune requête avant { $time }
       *[other] spektr n’accepte aucune requête avant { $time }
    }
    .detail = { $way ->
        [send] Il est occupé. Rien n’est perdu, et rien de plus n’est envoyé avant que vous ne renvoyiez.
       *[resume] Il est occupé. Rien n’est perdu, et rien de plus n’est envoyé avant que vous ne repreniez.
    }
    .next = { $way ->
        [send] Renvoyez après { $time }.
       *[resume] Reprenez après { $time }.
    }
failure-busy-long = { $who ->
        [storage] Le stockage des documents n’accepte aucune requête pendant très longtemps
       *[other] spektr n’accepte aucune requête pendant très longtemps
    }
    .detail = { $way ->
        [send] Il ne donne pas d’heure utilisable. Rien n’est perdu, et rien de plus n’est envoyé avant que vous ne renvoyiez.
       *[resume] Il ne donne pas d’heure utilisable. Rien n’est perdu, et rien de plus n’est envoyé avant que vous ne repreniez.
    }
    .next = { $way ->
        [send] Renvoyez demain. Si la réponse est la même, demandez au support de spektr.
       *[resume] Reprenez demain. Si la réponse est la même, demandez au support de spektr.
    }
failure-other-step = spektr attend une autre étape que celle remplie ici
    .detail = Rien n’a été envoyé. Quelqu’un d’autre a peut-être rempli cette étape, par le même lien ou sur la page hébergée.
    .next = Récupérez de nouveau le formulaire et voyez ce qu’il demande maintenant.
failure-still-running = spektr traite encore l’étape précédente
    .detail = Il ne prend pas encore ce dossier. Rien n’a été envoyé.
    .next = { $way ->
        [send] Attendez quelques minutes, puis renvoyez.
       *[resume] Attendez quelques minutes, puis reprenez.
    }
failure-unreadable = La réponse de spektr n’a pas pu être lue
    .detail = Les réponses arrivaient endommagées ou sous une autre forme. Rien n’est perdu.
    .next = { $way ->
        [send] Renvoyez plus tard, ou demandez au support de spektr.
       *[resume] Reprenez plus tard, ou demandez au support de spektr.
    }
failure-kept-open = spektr ne termine pas le dossier
    .detail = Il a le dossier, mais ne le termine pas et ne nomme aucun document manquant. Rien n’est perdu.
    .next = Reprenez plus tard, ou demandez au support de spektr.
failure-process-failed = spektr n’a pas pu terminer le processus
    .detail = { $says } Le dossier est conservé tel quel.
    .next = Demandez un nouveau lien au support de spektr.
failure-files-needed = { $count ->
        [one] { $count } document n’est pas arrivé
       *[other] { $count } documents ne sont pas arrivés
    }
    .detail = La raison figure sous chacun ci-dessous. Ce qui est marqué comme envoyé est arrivé.
    .next = Renvoyez, ou choisissez un autre fichier avec « Remplacer… ».
failure-files-paused = Certains documents ne sont pas passés
    .detail = Ce qui est marqué comme envoyé est arrivé ; rien n’est perdu.
    .next = { $way ->
        [wait] Dossier envoie le reste de lui-même, ou tout de suite avec « Essayer maintenant ».
       *[resume] Reprenez pour envoyer le reste.
    }
failure-form-refused = Le stockage a refusé le formulaire d’envoi
    .detail = C’est une erreur de Dossier ou de spektr, pas de vos fichiers ({ $code }).
    .next = Envoyez ceci aux responsables de Dossier.
failure-journal-failed = Arrêté : impossible d’écrire sur le disque
    .detail = Dossier note chaque étape avant de l’exécuter, et le disque a refusé. Rien n’a continué ensuite.
    .next = { $way ->
        [send] Libérez de la place sur le disque, ou vérifiez qu’il fonctionne, puis renvoyez.
       *[resume] Libérez de la place sur le disque, ou vérifiez qu’il fonctionne, puis reprenez.
    }
failure-cancelled = Vous avez mis en pause
    .detail = Rien n’est perdu. Ce qui était arrivé y reste.
    .next = { $way ->
        [send] Renvoyez quand vous êtes prêt.
       *[resume] Reprenez quand vous êtes prêt.
    }

failure-mismatch-unknown = Elle demande « { $slot } », qui n’a pas été envoyé.
failure-mismatch-missing = Elle ne demande pas « { $slot } », qui était annoncé.
failure-mismatch-twice = Elle demande « { $slot } » deux fois.
failure-mismatch-unsendable = Son formulaire d’envoi pour « { $slot } » ne peut pas être envoyé tel quel.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = Le stockage est injoignable.
failure-upload-reset = La connexion a été interrompue.
failure-upload-stalled = La connexion ne répond plus.
failure-upload-answer-lost = Tout a été envoyé, mais aucune réponse n’est revenue.
failure-upload-redirected = Le stockage a redirigé vers une autre adresse. Les documents n’y sont pas envoyés.
failure-upload-certificate = Le certificat du stockage n’est pas approuvé.
failure-upload-wrong-digest = Le fichier a changé en chemin.
failure-upload-too-large = Le stockage dit que le fichier est trop grand. Joignez-en un plus petit.
failure-upload-too-small = Le stockage dit que le fichier est trop petit. Joignez-en un autre.
failure-upload-expired = Le lien d’envoi a expiré. Il en faut un nouveau.
failure-upload-busy = Le stockage est occupé.
failure-upload-interrupted = Le stockage n’a pas reçu le fichier entier.
failure-upload-server = Le stockage a un problème de son côté.
failure-upload-not-signed = Le nom ou le type du fichier n’est pas celui demandé par spektr.
failure-upload-form = Le stockage a refusé le formulaire d’envoi.
failure-upload-refused = Le stockage a refusé le fichier ({ $code }).
failure-upload-refused-bare = Le stockage a refusé le fichier.
failure-journal-unreadable = La trace d’un envoi antérieur ne peut pas être lue
    .detail = Sans elle, Dossier ne peut pas savoir ce que spektr a déjà ; rien n’a donc été envoyé.
    .next = Conservez le fichier du journal et demandez au support de spektr s’il a ce dossier.
failure-journal-not-ours = La trace de cet envoi ne peut pas être conservée : autre chose occupe sa place
    .detail = Là où Dossier tient son journal (à côté du fichier de dossier et dans son dossier de données) se trouve un lien, un dossier ou un autre type de fichier. Il est resté tel quel, et rien n’a été envoyé.
    .next = Déplacez-le, puis renvoyez.
failure-journal-denied = La trace de cet envoi ne peut pas être conservée : Dossier n’a pas le droit d’y écrire
    .detail = Dossier note chaque étape avant de l’exécuter, et n’a pas le droit d’écrire dans le journal de son dossier de données, ou de lire celui à côté du fichier de dossier. Rien n’a été envoyé.
    .next = Obtenez le droit d’écrire dans le dossier de données et de lire le journal à côté du dossier, puis renvoyez.
failure-in-use = Ce dossier est ouvert dans un autre Dossier
    .detail = Rien n’a été envoyé d’ici.
    .next = Attendez que l’autre ait fini, ou continuez dans sa fenêtre, puis regardez de nouveau.
failure-changed-since-sent = Le dossier, ou sa destination, a été modifié après l’envoi
    .detail = On ne sait pas encore si spektr a la version antérieure ; rien de plus n’a donc été envoyé.
    .next = Annulez la modification et renvoyez, afin que Dossier puisse d’abord interroger spektr ; ou continuez là où la version antérieure a été envoyée, dans la fenêtre ou en ligne de commande.
failure-documents-changed = { $count ->
        [one] Un document a été modifié après l’envoi
       *[other] { $count } documents ont été modifiés après l’envoi
    }
    .detail = Le dossier a été envoyé avec un autre contenu et n’est pas encore terminé : { $slots }. Rien de plus n’a été envoyé.
    .next = Remettez-le comme il était et renvoyez, ou envoyez le nouveau fichier à sa place : dossier submit … { $flags }
failure-nothing-to-replace = Aucun document ne peut être remplacé maintenant
    .detail = --replace est pour un dossier envoyé et pas encore terminé. Le journal n’en montre aucun ; rien n’a été envoyé.
    .next = Renvoyez sans --replace.
failure-document-unchanged = Ce document n’a pas changé depuis l’envoi du dossier
    .detail = --replace est pour un document modifié ou disparu. Rien n’a été envoyé.
    .next = Renvoyez sans --replace.
failure-refused-api = spektr ne peut pas être interrogé à cette adresse
    .detail = Une adresse commence par https://, ou est un serveur sur cet ordinateur. Rien n’a été envoyé.
    .next = Vérifiez l’adresse.
