form-new = Nytt: «{ $label }».
form-new-wanted = Nytt, og må fylles ut: «{ $label }».
form-gone = Etterspørres ikke lenger: «{ $label }».
form-gone-filled = Etterspørres ikke lenger: «{ $label }». Det som er fylt ut der, er lagt til side og sendes ikke.
form-changed = «{ $label }» er annerledes: { $what }.
form-changed-unfit = «{ $label }» er annerledes: { $what }. Det som er fylt ut der, passer ikke lenger. Se på det.
form-different-label = det het «{ $label }»
form-different-kind = det ber om en annen type svar
form-different-required = det må fylles ut
form-different-optional = det trenger ikke fylles ut
form-different-choices = det er andre svar å velge blant
form-different-rules = reglene er endret
form-different-condition = det etterspørres under et annet vilkår
form-different-entries = { $count ->
        [one] 1 av dets egne felt er annerledes
       *[other] { $count } av dets egne felt er annerledes
    }

form-unknown-rules = spektr vurderer dette etter egne regler ({ $rules }) når det er sendt.

form-doubt-malformed = Skjemaets vilkår for dette kan ikke leses, så det vises. La det stå tomt hvis det ikke gjelder.
form-doubt-unknown = Skjemaets vilkår for dette bruker «{ $name }», som denne versjonen av Dossier ikke kjenner, så det vises. La det stå tomt hvis det ikke gjelder.
form-doubt-too-deep = Skjemaets vilkår for dette er for stort til å vurderes, så det vises. La det stå tomt hvis det ikke gjelder.
form-doubt-not-a-date = Om dette etterspørres, avhenger av en dato som ikke kan leses. Se på datoene ovenfor.
form-doubt-not-a-list = Om dette etterspørres, avhenger av en liste som ikke kan leses, så det vises. La det stå tomt hvis det ikke gjelder.
form-doubt-circular = Skjemaets vilkår for dette avhenger av sitt eget svar, så det vises. La det stå tomt hvis det ikke gjelder.
