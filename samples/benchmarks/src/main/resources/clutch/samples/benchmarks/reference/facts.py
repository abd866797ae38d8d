"""Says what a C program needs to know of this Python, a line each."""

import importlib.util
import os
import sys
import sysconfig

name = "python%d.%d%s" % (sys.version_info[:2] + (sys.abiflags,))
folders = [os.path.join(sys.base_prefix, "lib"), sys.base_prefix, sysconfig.get_config_var("LIBDIR") or ""]
libraries = [os.path.join(folder, "lib%s.so.1.0" % name) for folder in folders]
found = importlib.util.find_spec("numpy")

print("version=%d.%d.%d" % sys.version_info[:3])
print("freeThreaded=%s" % bool(sysconfig.get_config_var("Py_GIL_DISABLED")))
print("home=" + sys.base_prefix)
print("executable=" + sys.executable)
print("include=" + os.path.join(sys.base_prefix, "include", name))
print("library=" + next((library for library in libraries if os.path.isfile(library)), ""))
print("numpy=" + (os.path.dirname(os.path.dirname(found.origin)) if found else ""))
print("libraries=" + os.environ.get("LD_LIBRARY_PATH", ""))
