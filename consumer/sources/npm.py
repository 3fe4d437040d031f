"""Files of npm's packages, for what is built from them: the lexicon, the tagger's word vectors."""

from __future__ import annotations

import base64
import hashlib
import io
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import Any


def npm_file(name: str, version: str, sha512: str, file: str) -> bytes:
    """A file of a package, which must be the one that this was written for. Raises ValueError, CalledProcessError."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["npm", "pack", "--silent", f"{name}@{version}"], cwd=folder, check=True, capture_output=True
        )
        archive = next(Path(folder).glob("*.tgz")).read_bytes()
    if base64.b64encode(hashlib.sha512(archive).digest()).decode() != sha512:
        raise ValueError(f"{name}@{version} is not the file that this was written for")
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        member: Any = tar.extractfile(f"package/{file}")
        content: bytes = member.read()
    return content
