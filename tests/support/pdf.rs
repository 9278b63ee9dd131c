//! Hand-made PDFs: plain and encrypted ones.
//!
//! Knows nothing of their use.

use md5::{Digest as _, Md5};

/// A PDF with one page for each text; an empty text is an empty page.
pub(crate) fn pdf(pages: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 4 + page * 2)).collect();
    let mut objects = vec![
        (1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()),
        (
            2,
            format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len())
                .into_bytes(),
        ),
        (3, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec()),
    ];
    for (page, text) in pages.iter().enumerate() {
        let number = 4 + page * 2;
        let about = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            number + 1
        );
        objects.push((number, about.into_bytes()));
        objects.push((number + 1, stream("", content(text).as_bytes())));
    }
    assembled(&objects, "")
}

fn content(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("BT /F1 60 Tf 60 500 Td ({text}) Tj ET") }
}

pub(crate) fn stream(about: &str, content: &[u8]) -> Vec<u8> {
    let mut bytes = format!("<< {about} /Length {} >>\nstream\n", content.len()).into_bytes();
    bytes.extend_from_slice(content);
    bytes.extend_from_slice(b"\nendstream");
    bytes
}

/// Puts objects, their places and the trailer together.
pub(crate) fn assembled(objects: &[(usize, Vec<u8>)], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = vec![0; objects.iter().map(|(number, _)| number + 1).max().unwrap_or(1)];
    for (number, body) in objects {
        places[*number] = bytes.len();
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(body);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", places.len()).as_bytes());
    for place in &places[1..] {
        bytes.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    bytes.extend_from_slice(
        format!(
            "trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n",
            places.len()
        )
        .as_bytes(),
    );
    bytes
}

/// An empty page under this encryption dictionary, whose content does not matter.
pub(crate) fn locked_pdf(encryption: &str) -> Vec<u8> {
    let objects = [
        (1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()),
        (2, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec()),
        (3, b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>".to_vec()),
        (4, format!("<< {encryption} >>").into_bytes()),
    ];
    assembled(&objects, "/Encrypt 4 0 R /ID [<00> <00>]")
}

/// The padding of passwords.
const PADDING: [u8; 32] = [
    0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
    0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
];

/// A PDF under the standard handler's first revision; with an empty password everybody may open it,
/// but not print.
pub(crate) fn encrypted_pdf(password: &str) -> Vec<u8> {
    const PERMISSIONS: i32 = -64;
    let id = [7_u8; 16];
    let padded = |password: &str| -> Vec<u8> { password.bytes().chain(PADDING).take(32).collect() };
    let owner = rc4(&Md5::digest(padded("owner"))[..5], &padded(password));
    let mut whole = padded(password);
    whole.extend_from_slice(&owner);
    whole.extend_from_slice(&PERMISSIONS.to_le_bytes());
    whole.extend_from_slice(&id);
    let key = Md5::digest(&whole)[..5].to_vec();
    let user = rc4(&key, &PADDING);
    let hex =
        |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let of_object = |number: u8| {
        let mut whole = key.clone();
        whole.extend_from_slice(&[number, 0, 0, 0, 0]);
        Md5::digest(&whole)[..10].to_vec()
    };
    let page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>";
    let objects = [
        (1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()),
        (2, b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_vec()),
        (3, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec()),
        (4, page.to_vec()),
        (5, stream("", &rc4(&of_object(5), content("SAMPLE").as_bytes()))),
        (
            6,
            format!(
                "<< /Filter /Standard /V 1 /R 2 /O <{}> /U <{}> /P {PERMISSIONS} >>",
                hex(&owner),
                hex(&user)
            )
            .into_bytes(),
        ),
    ];
    assembled(&objects, &format!("/Encrypt 6 0 R /ID [<{0}> <{0}>]", hex(&id)))
}

fn rc4(key: &[u8], text: &[u8]) -> Vec<u8> {
    let mut state: Vec<u8> = (0..=255).collect();
    let mut j = 0_usize;
    for i in 0..256 {
        j = (j + usize::from(state[i]) + usize::from(key[i % key.len()])) % 256;
        state.swap(i, j);
    }
    let (mut i, mut j) = (0_usize, 0_usize);
    text.iter()
        .map(|byte| {
            i = (i + 1) % 256;
            j = (j + usize::from(state[i])) % 256;
            state.swap(i, j);
            byte ^ state[(usize::from(state[i]) + usize::from(state[j])) % 256]
        })
        .collect()
}
