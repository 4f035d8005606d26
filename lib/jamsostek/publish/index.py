"""The page that lists all reports."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from . import manifest

TEMPLATES = Path(__file__).parent / "templates"


def write(out: Path) -> None:
    """Writes `index.html` over every report below `out`, the newest period first; a list without rows where there is none."""
    cards = [_card(path.parent, out) for path in sorted(out.glob(f"*/*/*/{manifest.FILE}"))]
    cards.sort(key=lambda card: card["folder"].rpartition("/")[-1], reverse=True)
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    aside = out / ".index.html"
    aside.write_text(environment.get_template("reports.html.j2").render(cards=cards), encoding="utf-8")
    aside.replace(out / "index.html")


def _card(folder: Path, out: Path) -> dict:
    """One region and period: its reports, Indonesian first, and its tables."""
    reports = [
        {"name": name, "cover": entry["cover"], "files": entry["files"]}
        for name, entry in manifest.read(folder).items()
    ]
    tables = sorted({file for report in reports for file in report["files"] if file.startswith("tables/")})
    reports.sort(key=lambda report: report["cover"].get("lang") != "id")
    return {"folder": folder.relative_to(out).as_posix(), "reports": reports, "tables": tables}
