// SPDX-License-Identifier: MIT
#include "runner/code_digest.hpp"

#include <elf.h>

#include <cstring>
#include <set>
#include <span>
#include <stdexcept>

#include "runner/sha256.hpp"
#include "runner/whole_file.hpp"

namespace hiplab {
namespace {

using Sections = std::set<std::string>;
const Sections kDevice = {".nv_fatbin", ".hip_fatbin"}, kCode = {".text", ".rodata", ".nv_fatbin", ".hip_fatbin"};

template <class T>
T read_at(const std::vector<std::byte>& bytes, std::uint64_t offset) {
  if (offset > bytes.size() || bytes.size() - offset < sizeof(T)) throw std::out_of_range("cut short");
  T value;
  std::memcpy(&value, bytes.data() + offset, sizeof value);
  return value;
}

/// Calls take(name, its bytes) for each section that has bytes in the file. Nothing for what is no ELF file.
template <class Take>
void each_section(const std::vector<std::byte>& bytes, const Take& take) {
  const auto header = read_at<Elf64_Ehdr>(bytes, 0);
  if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) return;
  const auto section = [&](std::uint64_t index) {
    return read_at<Elf64_Shdr>(bytes, header.e_shoff + index * sizeof(Elf64_Shdr));
  };
  const Elf64_Shdr names = section(header.e_shstrndx);
  for (std::uint64_t i = 0; i < header.e_shnum; ++i) {
    const Elf64_Shdr s = section(i);
    std::string name;
    for (std::uint64_t at = names.sh_offset + s.sh_name; const char c = read_at<char>(bytes, at); ++at) name += c;
    if (s.sh_type == SHT_NOBITS) continue;
    if (s.sh_offset > bytes.size() || bytes.size() - s.sh_offset < s.sh_size) throw std::out_of_range("cut short");
    take(name, std::span(bytes).subspan(s.sh_offset, s.sh_size));
  }
}

std::string digest_of(const std::vector<std::byte>& bytes, const Sections& wanted) {
  Sha256 sha;
  bool any = false;
  each_section(bytes, [&](const std::string& name, std::span<const std::byte> content) {
    if (!wanted.contains(name)) return;
    sha.add(name.data(), name.size());
    sha.add(content.data(), content.size());
    any = true;
  });
  return any ? sha.hex() : "";
}

std::string digest_of_file(const std::filesystem::path& library, const Sections& wanted) {
  try {
    return digest_of(read_whole_file(library), wanted);
  } catch (const std::out_of_range&) {
    return "";
  }
}

}  // namespace

std::string code_digest(const std::filesystem::path& library) {
  return digest_of_file(library, kCode);
}

std::string section_text(const std::filesystem::path& library, const std::string& wanted) {
  std::string text;
  try {
    each_section(read_whole_file(library), [&](const std::string& name, std::span<const std::byte> content) {
      if (name == wanted) text.assign(reinterpret_cast<const char*>(content.data()), content.size());
    });
  } catch (const std::out_of_range&) {
    return "";
  }
  return text;
}

std::string device_code_digest(const std::filesystem::path& library) {
  return digest_of_file(library, kDevice);
}

}  // namespace hiplab
