"""Files that hold records of persons: refused whole, and nothing of what stands there is repeated."""

import re
from collections.abc import Iterable

from ..problems import Problem, Refused
from ..reading import NIK, REFUSED
from .sheets import Sheet, Stamp, Value, cleaned, plain

# Headers of columns that only lists of persons have.
HEADERS = re.compile(
    r"(no|nomor|nomer)? ?(nik|n i k|nip|pic|ktp|kpj|kk|e ktp|npwp|nik ktp|paspor|hp|telepon|rekening)( (peserta|tk|pekerja|penerima|hp|pic))?|penanggung jawab"
    r"|nama (lengkap|peserta|pekerja|tenaga kerja|tk|penerima|karyawan|pegawai|ibu kandung|ahli waris|nelayan|petani|buruh"
    r"|pekerja rentan|warga|anggota|siswa|kepala keluarga|responden|orang|ketua|petugas)"
    r"|(tanggal|tgl|tempat|tempat tanggal|tempat tgl) ?lahir|ttl|nama|name|birth date|date of birth|full name|identity number"
)
# A header among others; names of regions are headed by what they are, and a signature has no others beside it.
BARE = f"is the header of names: it {REFUSED}"
PHONE = re.compile(r"(?<!\d)(\+62|62|0)[ -]?8\d{1,3}[ -]?\d{3,4}[ -]?\d{3,5}(?!\d)")


def refuse(sheets: Iterable[Sheet]) -> None:
    """Raises Refused at the first sign of a person in any sheet, hidden ones too, or in a comment."""
    for sheet in sheets:
        if any(NIK.search(remark) for remark in sheet.remarks):
            raise Refused([Problem(sheet.file, 0, "outside the sheets", f"a number of 16 digits (NIK) {REFUSED}")])
        signs = {value for value in {value for cells in sheet.rows for value in cells} if _sign(value)}
        for row, cells in enumerate(sheet.rows):
            for column, value in enumerate(cells):
                if value in signs and (says := _sign(value)) and not (says == BARE and sum(map(_filled, cells)) < 3):
                    raise Refused([sheet.problem((row, column), says)])


def _sign(value: Value) -> str:
    if value == "" or isinstance(value, (bool, Stamp)):
        return ""
    if isinstance(value, (int, float)):
        return f"is a number of 16 digits (NIK): it {REFUSED}" if 1e15 <= abs(value) < 1e16 else ""
    if len(value) >= 10 and NIK.search(value):
        return f"is a number of 16 digits (NIK): it {REFUSED}"
    if len(value) < 60 and HEADERS.fullmatch(words := plain(value)):
        return BARE if words in ("nama", "name") else f"is the header of a list of persons: it {REFUSED}"
    return f"is a telephone number: it {REFUSED}" if len(value) >= 10 and PHONE.search(cleaned(value)) else ""


def _filled(value: Value) -> bool:
    return value != ""
