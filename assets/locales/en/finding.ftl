# Findings about a case before it is sent: one sentence that says what is wrong and how to fix it.
# Never: please, sorry, oops, valid, invalid, forbidden, illegal, from/to, a bare code, a value, a file name.

finding-nothing-to-send = There is nothing to send yet. Add a company or a person.
finding-form-too-large = This form has more than { $limit } fields, which is more than Dossier can show. Fill it in on spektr's own page.
finding-reference-empty = The reference is empty. Enter a short name such as company_1.
finding-reference-is-root = The reference “root” is kept for the top of the structure. Choose another one.
finding-reference-twice = The reference “{ $reference }” is used twice. Give each company and person its own.
finding-relation-end-unknown = A relation names “{ $reference }”, which is not in this case. Add it, or remove the relation.
finding-relation-from-root = A relation makes the top of the structure a holder. Remove the relation and choose a company or a person as the holder.
finding-relation-to-itself = { $reference } holds a role in itself, as a company with treasury shares does. spektr's records API refuses circles: the case can be sent after you confirm it, and spektr may refuse it.
finding-relation-twice = The same relation is here twice. Remove one of the two.
finding-cycle = These hold each other in a circle: { $references }. spektr's records API refuses circles: the case can be sent after you confirm it, and spektr may refuse it.
finding-role-empty = The relation has no role. Choose one, for example owner.
finding-percent-not-a-number = The share must be a number such as 75 or 33.3. Use a point, and no % sign.
finding-percent-out-of-range = The share must be between 0 and 100.
finding-ownership-above-100 = The shares in { $reference } add up to { $total } %, which is more than rounding explains. Check them.
finding-indirect-differs = { $declared } % is declared here for a beneficial owner, but the chain of direct shares gives { $given } %. Check which is right.
finding-nobody-there = Nobody is in this case yet. Add a company or a person.
finding-nobody-at-top = Nobody is at the top of the structure yet. Open the company the case is about and add a role at the top of the structure.
finding-not-connected = { $reference } is not connected with the top of the structure. Add a role that joins it.

finding-required = Fill in “{ $label }”.
finding-not-text = “{ $label }” must be text.
finding-not-a-number = “{ $label }” must be a number such as 5000000 or 12.5, with a point and no spaces.
finding-not-a-date = “{ $label }” must be a real date, such as 1984-03-27; in the window also 27 3 1984.
finding-two-days = “{ $label }” can be two days. Choose the one that is meant, or write it like 1984-03-27.
finding-birth-in-future = “{ $label }” is in the future. Check the year.
finding-birth-too-long-ago = “{ $label }” is more than { $years } years ago. Check the year.
finding-incorporation-in-future = “{ $label }” is in the future. Check the year.
finding-not-a-country-meant = “{ $label }” has letters that are no country's code. For { $name } it is { $code }.
finding-not-a-country = “{ $label }” has letters that are no country's code. Choose the country from the list.
finding-not-yes-or-no = “{ $label }” must be yes or no.
finding-not-a-list = “{ $label }” must be a list of texts.
finding-file-in-list = “{ $label }” takes one file, not a list of files. Take the list around it away.
finding-not-a-file = “{ $label }” must be a file. Choose one.
finding-not-a-choice = “{ $label }” must be one of the choices offered. Choose from the list.
finding-pattern = “{ $label }” is not written the way the form asks for. Check it against the hint.
finding-too-long = “{ $label }” must be { $limit ->
        [one] 1 character
       *[other] { $limit } characters
    } or fewer.
finding-date-between = “{ $label }” must be between { $least } and { $most }.
finding-date-least = “{ $label }” must be { $least } or later.
finding-date-most = “{ $label }” must be { $most } or earlier.
finding-age-between = “{ $label }”: the age must be between { $least } and { $most }.
finding-age-least = “{ $label }”: the age must be { $least } or more.
finding-age-most = “{ $label }”: the age must be { $most } or less.
finding-count-between = “{ $label }” must have between { $least } and { $most } entries.
finding-count-least = “{ $label }” must have { $least } or more entries.
finding-count-most = “{ $label }” must have { $most } or fewer entries.
finding-not-entries = “{ $label }” must be a list of entries. Remove what is there, then add them.
finding-entry-empty = This entry of “{ $label }” is empty. Fill it in, or remove it.
finding-reserved-name = The field name “{ $field }” is kept for the case itself. Rename the field.
finding-reserved-name-empty = A field has no name. Give it one, or remove it.
finding-unseen = “{ $label }” holds a character that can't be seen ({ $code }). Remove it.
finding-unseen-here = This holds a character that can't be seen ({ $code }). Remove it.
finding-unseen-name = The field name “{ $field }” holds a character that can't be seen. Rename the field.
finding-untidy = “{ $label }” has spaces at its start or end, or accents stored apart from their letters. It is sent without the spaces, each accent joined with its letter.
finding-number-out-of-range = “{ $label }” is a number that other programs can't read. Use one between -1e308 and 1e308.
finding-minus-zero = “{ $label }” is minus zero, which other programs read in different ways. Write 0.
finding-share-minus-zero = The share is minus zero, which other programs read in different ways. Write 0.
finding-last-name-missing = “{ $label }” is empty. If the person has one name only, say so; otherwise fill it in.
finding-documents-missing = { $count ->
        [one] 1 document that is asked for is not there yet.
       *[other] { $count } documents that are asked for are not there yet.
    }
finding-link-missing = There is no link to send it by yet. Paste the link from spektr's mail.
finding-file = { $label }: { $problem }

# Findings about a document
finding-rejected = “{ $label }” was refused. { $says }
finding-file-not-read = The file has not been read yet. Wait a moment, or choose it again.
finding-file-not-found = The file is not there any more. Choose it again.
finding-file-is-folder = That is a folder. Choose a single file.
finding-file-not-regular = That is not an ordinary file. Choose a document on disk.
finding-file-no-permission = You may not read this file. Ask for access, or choose another copy.
finding-file-empty = The selected file is empty. Choose another one.
finding-file-too-large = The selected file is { $size }. It must be { $limit } or smaller.
finding-file-too-small = The file is { $size }, and the storage takes none below { $limit }. Attach another one.
finding-file-wrong-ending = The selected file must be one of these kinds: { $kinds }.
finding-file-near-limit = The selected file is { $size }. spektr may refuse files above 15 MB.
finding-file-not-what-it-says = The content is { $actual }, although the file name says something else. Check that it is the right file.
finding-file-not-what-it-says-unknown = The content does not look like what the file name says. Check that it is the right file.
finding-file-unreadable = The disk could not read this file. Try again, or choose another copy.
finding-file-changed = The file has changed since it was attached. Attach it again.
finding-file-too-late = The case is already going on with the document it had. Stop it first to replace it.
finding-file-locked = Another program has locked this file. Close it there, then choose it again.
finding-file-copy-gone = Dossier's own copy of this document is not there any more. Choose the document again.
finding-file-copy-damaged = Dossier's own copy of this document is damaged. Choose the document again.
finding-file-no-room = The disk is full, so Dossier could not keep its own copy of the document. Make room, then choose it again.
finding-file-needs-password = The selected file is password protected. Save it without the password, then choose that copy.
finding-file-needs-certificate = The selected file can be opened with a certificate or by a rights service only. Save it without that protection, then choose that copy.
finding-file-not-kept = The disk refused Dossier's own copy of the document. Choose it again in a moment.

# Findings about a case file
finding-case-is-handover = This is a case that was handed over under a passphrase. Open it in the window with “Open…”.
finding-case-disk-full = The case file could not be saved: the disk is full. Make room, or save it somewhere else.
finding-case-not-written = The case file could not be saved there. Choose another folder.
finding-case-file = The case file could not be opened. { $problem }
finding-case-not-utf8 = This is not a case file: it is not text. Choose a file that Dossier saved.
finding-case-not-json = The case file is damaged at line { $line }, column { $column }. Correct it there, or open an earlier copy.
finding-case-duplicate-key = The case file names “{ $key }” twice; the second is in line { $line }. Remove one of the two.
finding-case-not-a-case-file = This is not a case file. Choose a file that Dossier saved.
finding-case-newer-version = The case file was made by a newer Dossier (version { $found }). Update Dossier to open it.
finding-case-unknown-key = The case file has “{ $key }” at { $place }, which Dossier does not know. Remove it or correct its spelling.
finding-case-missing-key = The case file lacks “{ $key }” at { $place }. Add it.
finding-case-wrong-kind = The case file must have { $wanted } at { $place }.
finding-case-top = the top
finding-wanted-text = text
finding-wanted-object = a group of named values
finding-wanted-list = a list
finding-wanted-entity-kind = “company” or “individual”
finding-wanted-number = a number
finding-wanted-flag = true or false
finding-wanted-field-value = text, a number, true, false, a list of texts or of objects, or a file
