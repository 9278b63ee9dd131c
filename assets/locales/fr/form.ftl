form-new = Nouveau : « { $label } ».
form-new-wanted = Nouveau, et à remplir : « { $label } ».
form-gone = N’est plus demandé : « { $label } ».
form-gone-filled = N’est plus demandé : « { $label } ». Ce qui y est rempli est mis de côté et n’est pas envoyé.
form-changed = « { $label } » a changé : { $what }.
form-changed-unfit = « { $label } » a changé : { $what }. Ce qui y est rempli ne convient plus. Examinez-le.
form-different-label = il s’appelait « { $label } »
form-different-kind = il demande un autre type de réponse
form-different-required = il doit être rempli
form-different-optional = il est facultatif
form-different-choices = les réponses proposées sont différentes
form-different-rules = ses règles ont changé
form-different-condition = il est demandé sous une autre condition
form-different-entries = { $count ->
        [one] { $count } de ses propres champs a changé
       *[other] { $count } de ses propres champs ont changé
    }

form-unknown-rules = spektr juge ceci selon ses propres règles ({ $rules }) une fois envoyé.

form-doubt-malformed = La condition du formulaire pour ceci ne peut pas être lue ; il est donc affiché. Laissez-le vide s’il ne s’applique pas.
form-doubt-unknown = La condition du formulaire pour ceci utilise « { $name } », que cette version de Dossier ne connaît pas ; il est donc affiché. Laissez-le vide s’il ne s’applique pas.
form-doubt-too-deep = La condition du formulaire pour ceci est trop grande pour être évaluée ; il est donc affiché. Laissez-le vide s’il ne s’applique pas.
form-doubt-not-a-date = Que ceci soit demandé dépend d’une date illisible. Examinez les dates ci-dessus.
form-doubt-not-a-list = Que ceci soit demandé dépend d’une liste illisible ; il est donc affiché. Laissez-le vide s’il ne s’applique pas.
form-doubt-circular = La condition du formulaire pour ceci dépend de sa propre réponse ; il est donc affiché. Laissez-le vide s’il ne s’applique pas.
