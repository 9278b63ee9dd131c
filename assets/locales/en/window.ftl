# The window, besides findings, failures and states. Sentence case, no colon after a label.

# Header
window-title = Title of the case
window-title-empty = Untitled case
window-new = New
window-open = Open…
window-save = Save…
window-is-saved = Saved
window-is-not-saved = Not saved yet
window-send = Send
window-send-to = Send to spektr ({ $environment })
window-review = Review and send
window-send-busy = It is being sent. Stop it first to change anything.
window-send-not-now = It can't be sent now. The status says what to do next.
window-locked = The case can't be changed while it is being sent
window-connect = Paste link…
window-change-destination = Change…
window-filled-by = filled in by { $name }
window-token-minutes = link good for { $count } min
window-token-hours = link good for { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
window-token-days = link good for { $count ->
        [one] 1 day
       *[other] { $count } days
    }
window-token-ended = link has expired
window-link = Link
window-link-chip = Where it goes: { $what }
window-link-step = Form
window-link-kept = Kept
window-chip-minutes = { $count } min
window-chip-hours = { $count } h
window-chip-days = { $count ->
        [one] 1 day
       *[other] { $count } days
    }
window-chip-ended = expired
window-dismiss = Close this message

# Outline
window-case-itself = The case itself
window-companies = Companies
window-people = People
window-add-company = Add company
window-add-person = Add person
window-unnamed-company = Unnamed company ({ $reference })
window-unnamed-person = Unnamed person ({ $reference })
window-outline-top = Top of the structure
window-outline-share = { $share } %
window-outline-role = { $role } of { $held }
window-outline-filled-short = { $answered } of { $asked }
window-outline-filled = { $answered } of { $asked } filled in
window-outline-warnings = { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
window-outline-search = Search
window-outline-no-company = No company of this name
window-outline-no-person = No person of this name
window-theme-light = Light theme
window-theme-dark = Dark theme

# Page
window-kind-company = Company
window-kind-person = Person
window-kind-case = Answers that belong to no company or person
window-start = Start with what you have
window-start-hint = Three steps, in any order. Dossier saves as you go, and nothing is sent before you press Send on the Review page.
window-start-link = Paste the link
window-start-link-hint = The one in spektr's mail. It says where the case goes and what is asked.
window-start-link-box = Link from spektr
window-start-link-yes = Use link
window-start-link-done = The case goes to { $environment }.
window-start-name = Who fills this in
window-start-papers = Drop the papers
window-start-papers-hint = Passports, certificates, a whole folder. Dossier proposes where each one belongs.
window-start-papers-drop = Drop files or a folder here
window-start-papers-choose = Choose a file to sort…
window-start-papers-done = { $count ->
        [one] 1 file waits for its place.
       *[other] { $count } files wait for their places.
    }
window-start-people = Add companies and people
window-start-people-hint = The company first, then the people behind it. Each has a form and documents of its own.
window-start-onboarding = No link? Start an onboarding…
window-start-practice = Try it with the practice server
window-start-practice-hint = A made-up case, and a server inside this window. Nothing leaves this computer.
window-start-practice-starting = The practice server is starting…
window-practice-failed = The practice server could not start. Check that there is room on the disk, and try again.
window-practice-title = { $title } (practice)
window-start-company = Add a company
window-start-person = Add a person
window-remove = Remove
window-remove-named = Remove { $name }
window-optional = (optional)
window-one-a-line = One on each line
window-yes = Yes
window-choose = Choose…
window-named = { $label }, { $owner }
window-unknown-kind = This version of Dossier does not know fields of the kind “{ $kind }”. What you enter is sent as it is.
window-advanced = Advanced
window-reference-section = Reference
window-reference-hint = What spektr calls this company or person in its answers. Change it only when spektr expects another name.
window-reference-of = Reference of { $name }
window-other-fields = Other fields
window-other-fields-hint = Fields that spektr expects and the form above does not have.
window-other-fields-count = { $count ->
    [one] 1 other field
   *[other] { $count } other fields
}
window-other-file = “{ $key }” is among the documents above.
window-add-field = Add a field
window-field-name = Name spektr uses
window-field-kind = Kind of field
window-field-taken = There is a field of that name already. Choose another name.
window-field-unnamed = Enter the field's name first
window-add = Add
window-never-mind = Never mind
window-never-mind-role = Never mind the new role
window-never-mind-field = Never mind the new field
window-kind-text = Text
window-kind-number = Number
window-kind-flag = Yes or no
window-kind-list = List
window-kind-file = Document

# Documents
window-documents = Documents
window-filled = { $filled } of { $count }
window-choose-file = Choose file…
window-choose-file-for = Choose file…, { $slot }
window-replace = Replace…
window-replace-for = Replace { $slot }
window-remove-file = Remove
window-remove-file-for = Remove the file from { $slot }
window-more = More commands
window-more-for = More for { $slot }
window-slot-empty = Empty
window-slot-drop = Drop a file here
window-slot-drop-kinds = Drop a { $kinds } here
window-slot-keys = Space shows it, Shift+F10 opens its menu, Delete takes it out.
window-slot-menu = More (Shift+F10)
window-slot-wanted = Attach a file here
window-slot-reading = Reading the file…
window-slot-ready = Ready to send
window-original-changed = The original has changed since.
window-original-copy = What you attached is what is sent.
window-original-use = Use the new version
window-original-use-for = Use the new version of { $slot }
window-original-not-taken = The new version was not taken, and what you attached before stays. { $reason }
window-sent-as = Will be sent as { $file }
window-drop-later = Drop here to sort them later
window-drop-fitting = Or drop on a place that is lit.
window-drop-attach = Attach { $file }
window-drop-folder = The files of a folder wait in the tray
window-drop-replace = Replace with { $file }
window-drop-several = Attach { $file }. The other { $count ->
        [2] one waits in the tray
       *[other] ones wait in the tray
    }.
window-assign = Which document is this?
window-assign-none = There is no place for a document yet. Add a company or a person first, then drop the file again.
window-assign-choose = Choose a place first
window-assign-filled = has a file
window-assign-replaces = its file will be replaced
window-assign-yes = Attach here
window-not-attached = { $file } was not attached to { $slot }. { $reason }

# Roles and ownership
window-relations = Roles and ownership
window-relations-none = Nobody holds anything here yet.
window-relation-owns-share = { $holder } owns { $share } % of { $held }
window-relation-owns = { $holder } owns { $held }
window-relation-role-share = { $holder } owns { $share } % of { $held } ({ $role })
window-relation-role = { $holder } is { $role } of { $held }
window-relation-top = { $holder } is at the top of the structure as { $role }
window-top = Top of the structure
window-percent = %
window-share-of = Share of { $holder } in { $held }, in percent
window-add-role = Add a role
window-role-is = { $name } is
window-role-of = of
window-role-with = with
window-role-name = Role of { $name }
window-role-held = What { $name } holds
window-role-share = New share of { $name }, in percent
window-role-unready = Choose a role and what it is held in
window-role-owner = owner
window-role-ubo = beneficial owner
window-role-shareholder = shareholder
window-role-director = member of the board
window-role-manager = senior manager
window-role-signatory = authorised signatory
window-role-controlling = controlling entity
window-role-control = person with significant control

# Status
window-status = Status
window-status-open = Show the status
window-status-close = Hide the status
window-status-shut = Close the status
window-status-pin = Keep the status open
window-status-unpin = Don't keep the status open
window-ready = Ready to send
window-ready-hint = Everything that must be there is there, and nothing is wrong.
window-missing = { $count ->
        [one] 1 thing missing
       *[other] { $count } things missing
    }
window-ready-look = Nothing has to be fixed. Look at what is listed below before you send it.
window-ready-missing = Nothing has to be fixed, but something is missing. The case can be sent without it.
window-still-missing = Still missing
window-check = Check
window-before-sending = Before you can send
window-problem = There is a problem
window-look-at = Worth a look
window-to-fix = { $count ->
        [one] 1 thing to fix
       *[other] { $count } things to fix
    }
window-total = { $sent } of { $total }
window-cancel = Pause sending
window-cancel-hint = Nothing is lost. Resume it whenever you like.
window-change-case = Stop and change
window-change-case-hint = spektr has nothing of this case yet, so it can be changed and sent again.
window-new-link = Paste new link
window-send-again = Send again
window-try-now = Try now
window-check-now = Check now
window-check-again = Check again
window-resume = Resume
window-retry-all = Retry all
window-retry-all-hint = spektr is asked first what it has. Everything else is sent, also what was given up; nothing it has is sent twice.
window-submit-anyway = Send again anyway…
window-receipt-files = { $count ->
        [0] No documents were needed.
        [one] spektr has 1 document.
       *[other] spektr has { $count } documents.
    }
window-receipt-saved = The receipt is kept on this computer.
window-receipt-unsaved = The receipt could not be written to disk. Note the digest below.

# The link and the environment of a case
window-connect-title = Where this case goes
window-connect-link = Link or token
window-connect-link-hint = Paste the whole link from spektr's mail, or the token alone. It is hidden as you type.
window-connect-link-kept = There is a link already. Paste another one only to replace it.
window-connect-unread = No token was found here. Copy the whole link from the mail and paste it.
window-connect-covered = Your mail filter hides the address in this link. Open it in your browser, copy the address that the browser shows then, and paste it here.
window-connect-several = There are several links with different tokens here. Paste only the one for this case.
window-connect-environment = Environment
window-connect-environment-hint = A token alone does not say where it belongs.
window-connect-environment-wanted = Choose the environment this token belongs to.
window-environment-live = Live: real people's data
window-environment-sandbox = Sandbox
window-environment-test = Test
window-environment-own = Own address
window-connect-address = Address of the API
window-connect-address-wanted = Enter an address that starts with https://
window-connect-name = Your name
window-connect-name-hint = spektr keeps it as the one who filled in the form.
window-connect-name-wanted = Enter your name.
window-connect-key = Workspace key
window-connect-key-hint = Only if your workspace has one (x-api-key).
window-connect-key-kept = A key is set. Enter another one only to replace it.
window-connect-key-unread = A key has only letters, digits and signs, without spaces. Copy the key alone and paste it.
window-connect-yes = Use this link
window-not-now = Not now

# Questions
window-ask-replace = Replace the file?
window-ask-replace-detail = { $slot } has a file already. { $file } takes its place; the file on disk is not touched.
window-ask-replace-yes = Replace
window-ask-replace-no = Keep the old one
window-ask-again = Send the whole case again?
window-ask-again-detail = spektr may have it already. Sending it again can make a second submission. Ask spektr's support first if you can.
window-ask-again-yes = Send it again
window-ask-circle = Send it with a circle?
window-ask-circle-detail = Somebody in this case holds a role in itself, or several hold each other in a circle. spektr's records API refuses circles, so spektr may refuse the case.
window-ask-circle-yes = Send it all the same
window-ask-new = Begin a new case?
window-ask-new-yes = Begin without saving
window-ask-open = Open another case?
window-ask-open-yes = Open without saving
window-ask-close = Close Dossier?
window-ask-close-yes = Close without saving
window-ask-unsaved-detail = What you changed since the last save is only in this window.
window-ask-held-detail = The case behind this page could not be saved and would be lost. Unlock it to keep it.
window-ask-busy = Stop sending and close?
window-ask-busy-detail = Documents are on their way. What has arrived stays there, and you can go on the next time.
window-ask-busy-yes = Stop and close
window-ask-busy-no = Keep sending

# Undo
window-undo = Undo
window-undo-this = Undo: { $what }
window-undo-none = There is nothing to undo
window-redo = Redo
window-redo-none = There is nothing to redo
window-removed = { $name } was removed
window-taken-out = The document was taken out of { $slot }

# Notices
window-busy = Dossier is busy. Try again in a moment.
window-saved = The case is saved.
window-link-recalled = The link from last time is used. Check that it belongs to this case.
window-practice-name = Practice
window-all-files = All files
window-case-file-kind = Case file
window-document-kind = Documents
window-case-file-name = case.json

# The list of cases
window-cases = Cases
window-new-case = New case
window-cases-search = Search cases
window-cases-none = A case holds one customer's companies, people and papers, until spektr has them all.
window-cases-none-so = No case is in this state.
window-cases-show-all = Show all cases
window-cases-all = All
window-cases-drafts = Drafts
window-cases-to-send = Ready
window-cases-under-way = Under way
window-cases-done = Done
window-cases-filter = { $filter }, { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
window-cases-by-title = Title
window-cases-by-state = State
window-cases-by-changed = Last changed
window-cases-ascending = Sorted, first to last
window-cases-descending = Sorted, last to first
window-cases-not-found = No case has these words in its title.
window-cases-draft = Draft
window-cases-ready = Ready
window-cases-sending = Sending { $sent }/{ $documents }
window-cases-duplicate = Duplicate
window-cases-duplicate-this = Duplicate { $title }
window-cases-rename = Rename…
window-cases-rename-this = Rename { $title }
window-rename-title = Rename the case
window-rename-yes = Rename
window-copy-of = Copy of { $title }
window-deleted = { $title } was deleted
window-cases-unreadable = A damaged case
window-cases-delete = Delete { $title }
window-cases-entities = { $count ->
        [one] 1 company or person
       *[other] { $count } companies and people
    }
window-cases-documents = { $count ->
        [one] 1 document
       *[other] { $count } documents
    }
window-export = Export…
window-kept-at = Saved { $time }
window-kept-soon = Saving…
window-not-kept = Not saved: { $reason }
window-not-kept-full = the disk is full
window-not-kept-read-only = the folder can only be read
window-not-kept-newer = a newer Dossier made these cases
window-not-kept-other = the disk refused
window-kept-keyring = Cases are kept encrypted on this computer; the key is in the system's keyring.
window-kept-passphrase = Cases are kept encrypted on this computer; the keyring or your passphrase opens them.
window-kept-nowhere = Cases live in this window until it closes, and in the case files you save.
window-back-to-case = Back to the case
window-memory-only = Cases are not kept on this computer: they live in this window until it closes. { $reason }
window-keep-again = Try to keep cases again
window-without = Your locked cases stay as they are. What you enter now lives in this window until it closes.
window-checking = { $count ->
        [one] 1 case was on its way. Checking whether spektr received it…
       *[other] { $count } cases were on their way. Checking whether spektr received them…
    }
window-vanished = { $count ->
        [one] 1 case that was kept is not there any more. Restore the data folder from a backup.
       *[other] { $count } cases that were kept are not there any more. Restore the data folder from a backup.
    }
window-not-recovered = A case that was on its way can't be checked. { $reason }
window-settled = A case that was on its way is a draft again: it was refused or given up, or spektr did not have it. Send it when you want it sent.
window-receipt-not-kept = What was sent is at spektr, but its receipt is not kept yet. { $reason }
window-link-not-kept = The link is used, but not kept for the next time. { $reason }

# Lock and passphrase
window-opening = Opening your cases…
window-opening-detail = When the system asks for the keyring's password, enter it there.
window-locked-title = Your cases are locked
window-unlock = Unlock
window-lock-now = Lock now
window-lock-saving = What you entered is being saved.
window-lock-held = The case you were in could not be saved. It stays in memory behind this page until you unlock.
window-lock-sending = { $count ->
        [one] 1 case is still being sent. What it needs stays in memory until it is done.
       *[other] { $count } cases are still being sent. What they need stays in memory until they are done.
    }
window-lock-after = Lock when not in use
window-lock-after-minutes = { $count ->
        [0] Never
       *[other] After { $count } minutes
    }
window-lock-needs-passphrase = Set a passphrase first. Without one, anybody could unlock the cases.
window-lock-after-hint = Only the passphrase opens locked cases, even after a new start.
window-keep-days = Delete copied documents of untouched drafts
window-keep-days-count = After { $count } days
window-lock-again = Try again
window-lock-open = Unlock your cases…
window-lock-without = Go on without them
window-lock-busy = One moment: the key is being looked for.
window-passphrase = Passphrase
window-passphrase-wanted = Enter the passphrase first.
window-passphrase-keep = Keep cases under a passphrase…
window-passphrase-set-it = Set a passphrase…
window-passphrase-change = Change the passphrase…
window-passphrase-title = Set a passphrase
window-passphrase-title-change = Change the passphrase
window-passphrase-detail = It opens your cases where the keyring does not, and once you have locked them. Nobody can restore it: write it down and keep it safe.
window-passphrase-present = Current passphrase
window-passphrase-new = New passphrase
window-passphrase-again = New passphrase again
window-passphrase-repeat = Passphrase again
window-passphrase-short = Take at least 10 characters; a few words that don't belong together are good.
window-passphrase-differs = The two are not the same. Enter the new passphrase again.
window-passphrase-not-present = This is not the current passphrase. Nothing has changed.
window-passphrase-yes = Use this passphrase
window-passphrase-set = The passphrase is set.

# Questions about links
window-ask-link = Is this link for the same customer?
window-ask-link-detail = The case was last sent with another link. Use the new one only if it came for this customer.
window-ask-link-yes = Use the new link
window-ask-link-no = Keep the old one

# The window's own file chooser
window-chooser-title-open = Choose a file
window-chooser-title-save = Choose where to save
window-chooser-no-dialog = This system shows no file dialog. Choose here, or paste the file's path. Installing a desktop portal or zenity brings the system's own dialog.
window-chooser-failed = The system's file dialog failed. Choose here, or paste the file's path.
window-chooser-no-answer = The system's file dialog has not answered. What is chosen here counts, and that one is given up.
window-chooser-path = Path
window-chooser-up = Folder above
window-chooser-top = There is no folder above
window-chooser-folder = Folder { $name }
window-chooser-file = File { $name }
window-chooser-reading = Reading the folder…
window-chooser-empty = No file here fits.
window-chooser-cut = The folder holds more than is listed. Type the path.
window-chooser-all = All files
window-chooser-open = Choose
window-chooser-save = Save here
window-chooser-replace = Replace the file
window-chooser-exists = There is a file of this name. Choose another name, or replace it.
window-chooser-nowhere = There is no such file, or it can't be read. Check the path.
