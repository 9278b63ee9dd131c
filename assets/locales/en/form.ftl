# Changes of a form, and conditions that can't be evaluated.

form-new = New: “{ $label }”.
form-new-wanted = New, and must be filled in: “{ $label }”.
form-gone = Not asked for any more: “{ $label }”.
form-gone-filled = Not asked for any more: “{ $label }”. What is filled in there is kept aside and not sent.
form-changed = “{ $label }” is different: { $what }.
form-changed-unfit = “{ $label }” is different: { $what }. What is filled in there does not fit any more. Look at it.
form-different-label = it was called “{ $label }”
form-different-kind = it asks for another kind of answer
form-different-required = it must be filled in
form-different-optional = it need not be filled in
form-different-choices = there are other answers to choose from
form-different-rules = its rules have changed
form-different-condition = it is asked for under another condition
form-different-entries = { $count ->
        [one] 1 of its own fields is different
       *[other] { $count } of its own fields are different
    }

# Rules of a field that only spektr can judge
form-unknown-rules = spektr judges this by rules of its own ({ $rules }) once it is sent.

form-doubt-malformed = The form's condition for this can't be read, so it is shown. Leave it empty if it does not apply.
form-doubt-unknown = The form's condition for this uses “{ $name }”, which this version of Dossier does not know, so it is shown. Leave it empty if it does not apply.
form-doubt-too-deep = The form's condition for this is too large to be judged, so it is shown. Leave it empty if it does not apply.
form-doubt-not-a-date = Whether this is asked for depends on a date that can't be read. Look at the dates above.
form-doubt-not-a-list = Whether this is asked for depends on a list that can't be read, so it is shown. Leave it empty if it does not apply.
form-doubt-circular = The form's condition for this depends on its own answer, so it is shown. Leave it empty if it does not apply.
