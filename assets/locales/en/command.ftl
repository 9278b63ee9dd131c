# Output of the headless commands, besides findings, failures and states.

command-ready = Ready to send: nothing to fix.
command-to-fix = { $count ->
        [one] 1 thing to fix
       *[other] { $count } things to fix
    }
command-to-look-at = { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
command-warning = Look at: { $sentence }
command-next = Next: { $step }
command-completed = Submitted. spektr has the case and { $count ->
        [0] no documents were needed
        [one] 1 document
       *[other] { $count } documents
    }.
command-check-sound = Nothing to fix. The case can be sent.
command-check-warnings = { $counts }. The case can be sent.
command-more-to-fix = And { $count } more to fix.
command-more-to-look-at = And { $count } more to look at.
command-accept-warnings = This case has a circle or treasury shares, which spektr's records API refuses. Nothing was sent. To send it all the same, add --accept-warnings.
command-receipt-when = Completed at { $when }
command-receipt-case = Case    { $sha256 }
command-receipt-not-saved = The receipt could not be written to the journal: keep this output.
command-wait-case = Still reading the case's files. Dossier gives up if none of them is finished by { $time }
command-wait-replacement = Still reading the files that replace documents. Dossier gives up if none of them is finished by { $time }
command-wait-token = Waiting for the content of the token file, until { $time }
command-wait-api-key = Waiting for the content of the API key file, until { $time }
command-case-silent = A file of the case can be opened but not read: for a minute nothing came. Nothing was sent. If it is on a network drive, copy it to this computer and try again.
command-replacement-silent = A file given with --replace can be opened but not read: for a minute nothing came. Nothing was sent. If it is on a network drive, copy it to this computer and try again.
command-token-silent = The token file can be opened, but nothing can be read from it. Nothing was sent. Give a file that holds the token or the link.
command-api-key-silent = The API key file can be opened, but nothing can be read from it. Nothing was sent. Give a file that holds the key.
command-no-token = There is no token in that file. Put the token, or the whole link from the mail, into it and nothing else.
command-token-unreadable = The token file can't be read. Check its path and that you may read it.
command-link-covered = The link in that file is a mail filter's, which hides the real address. Open it in a browser and put the address that the browser shows then into the file.
command-link-several = There are several links with different tokens in that file. Leave only the one for this case in it.
command-api-key-unreadable = The API key file can't be read, or is empty. Check its path and that you may read it.
command-no-api-key = There is no API key in that file. Put the key into it and nothing else.
command-no-data-folder = There is no data folder where Dossier could note what it sends, so nothing was sent. Set HOME (on Linux also XDG_DATA_HOME) to a folder you may write to.
command-output-lost = The output could not be written. Make room, or send it elsewhere, and run the command again.
command-receipt-lost = The case is submitted, but its receipt could not be written to the output. Run the same command again: it sends nothing and prints the receipt.
command-interrupted = Stopped. Nothing was sent.
command-replace = This case, or another one by the same link, was sent and is not completed yet. If it was this one: to send another file in place of one that is gone or can't be used, add { $flags }
command-copy-denied = The copy of the journal beside the case file could not be written: Dossier may not write there. Nothing is lost: the journal itself is whole, in the data folder.
command-copy-not-written = The copy of the journal beside the case file could not be written: the disk is full or refused, or something else is in its place. Nothing is lost: the journal itself is whole, in the data folder.
command-send-anyway = An earlier send of this case, or by this link, is still open. Only if you know that spektr does not have it, or that the server it went to is gone: --send-anyway gives it up and sends the case as it is now.
command-not-replaced = Not replaced: { $slots }. spektr had the first document already and did not ask for another, so the one given in its place was not sent.
command-replace-form = write it as REFERENCE.FIELD=FILE
command-replace-unknown = The case has no document { $slot } to replace. Name it as the findings do: REFERENCE.FIELD.
command-engine-ended = Dossier could not start its engine. Nothing was sent.
command-practice-failed = The practice server could not start. Check that the port is free and that there is room on the disk.
command-practice-api = API      { $url }
command-practice-token = Token    { $token }
command-practice-stop = Press Ctrl+C to stop it.
command-window-failed = The window can't be opened. Dossier needs a display with OpenGL; without one use the commands that dossier --help lists.
command-no-folder = There is no folder that Dossier may write to. Set TMPDIR to one, and start Dossier again.
command-window-elsewhere = Dossier is open already. Its window has been brought to the front.
command-window-silent = Dossier is open already, but its window does not answer. Wait a moment, or end it and start Dossier again: nothing that was saved is lost.
command-panic = An error in Dossier stopped what it was doing here. Nothing that was saved is lost. If Dossier has ended, start it again.
command-no-upload-host = Write a host as files.example.com or files.example.com:8443: no https://, no path, no wildcard, no user, and not this computer.
